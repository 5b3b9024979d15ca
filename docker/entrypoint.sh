#!/bin/sh
# Entrypoint of an application image: waits for the database, migrates, fills, runs the hooks, then becomes the command.
#
#   DATABASE_URL or PG*   where the database is
#   WAIT_SECONDS          how long to wait for it (60)
#   SEED_ON_START         off | all | a phase such as 03_health (off)
#   SKIP_DB_INIT          1: do not migrate
#   HOOKS_DIR             executable files, run in name order (/docker-entrypoint-hooks.d)
#   SEED_DATABASE         name of the database: consent to write to one on another host, or in production
set -eu

app_dir=${APP_DIR:-/app}
seedwright="node $app_dir/bin/seedwright.js"
cd "$app_dir"

say() { printf 'entrypoint: %s\n' "$*" >&2; }

# A command that was interrupted while we still wait must not start the application later.
trap 'say "interrupted"; exit 143' TERM INT

wait_for_database() {
  seconds_left=${WAIT_SECONDS:-60}
  while :; do
    # Runs in the background, so that a signal is heard at once.
    $seedwright ping >/dev/null 2>"$ping_log" & wait $! && return 0
    status=$?
    # 3: nobody answers yet; anything else (password, database, role) will not mend itself by waiting.
    if [ "$status" -ne 3 ] || [ "$seconds_left" -le 0 ]; then
      cat "$ping_log" >&2
      [ "$status" -ne 3 ] || say "no database after ${WAIT_SECONDS:-60} seconds"
      return 2
    fi
    seconds_left=$((seconds_left - 1))
    sleep 1 & wait $!
  done
}

# What a step prints is talk: stdout belongs to the command.
step() {
  say "$*"
  "$@" >&2 & wait $!
}

ping_log=$(mktemp)
wait_for_database
rm -f "$ping_log"

case ${SKIP_DB_INIT:-} in
  1 | true | yes | on) say "migrations skipped" ;;
  *) step $seedwright migrate ;;
esac

case ${SEED_ON_START:-off} in
  off | '') ;;
  all) step $seedwright seed ;;
  *) step $seedwright seed "$SEED_ON_START" ;;
esac

hooks_dir=${HOOKS_DIR:-/docker-entrypoint-hooks.d}
if [ -d "$hooks_dir" ]; then
  for hook in "$hooks_dir"/*; do
    if [ -f "$hook" ] && [ -x "$hook" ]; then step "$hook"; fi
  done
fi

trap - TERM INT
exec "$@"
