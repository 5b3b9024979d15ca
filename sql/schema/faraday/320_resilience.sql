-- Resilience.

create table faraday.circuit_breaker_history (
  id                 serial                        primary key,
  circuit_breaker_id integer,
  previous_status    faraday.circuitbreakerstatus,
  new_status         faraday.circuitbreakerstatus,
  trigger            faraday.circuitbreakertrigger,
  failure_count      integer,
  meta_data          json,
  created_at         timestamp                     default now()
);
comment on table faraday.circuit_breaker_history is 'State changes of breakers.';

create index circuit_breaker_history_circuit_breaker_id_idx on faraday.circuit_breaker_history (circuit_breaker_id);

create table faraday.circuit_breaker_metrics (
  id                  serial           primary key,
  circuit_breaker_id  integer,
  total_requests      integer          default 0,
  successful_requests integer          default 0,
  failed_requests     integer          default 0,
  total_latency       double precision default 0.0,
  average_latency     double precision default 0.0,
  max_latency         double precision default 0.0,
  min_latency         double precision default 0.0,
  error_rate          double precision default 0.0,
  success_rate        double precision default 0.0,
  last_updated        timestamp        default now(),
  meta_data           json
);
comment on table faraday.circuit_breaker_metrics is 'Request counts per breaker.';

create index circuit_breaker_metrics_circuit_breaker_id_idx on faraday.circuit_breaker_metrics (circuit_breaker_id);
