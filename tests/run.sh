#!/usr/bin/env bash
# Every check of the project, one stage after another; ends with "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."
mkdir -p reports
rm -f reports/vitest.json reports/e2e.json reports/stages.json
status=0
stages=()

stage() {
  local name=$1 start end
  shift
  echo
  echo "== $name"
  start=$(date +%s)
  if "$@"; then stages+=("$name:passed"); else
    stages+=("$name:failed")
    status=1
  fi
  end=$(date +%s)
  echo "-- $name took $((end - start)) s"
}

stage browser node tests/support/find-chromium.mjs
stage data-build npm run -s build:data
stage model-build npm run -s build:model
stage typecheck npm run -s typecheck
stage lint npm run -s lint
stage data-check npm run -s check:data
stage model-check npm run -s check:model
stage unit npx vitest run --reporter=default --reporter=json --outputFile.json=reports/vitest.json
stage site npx vite build --logLevel warn
PLAYWRIGHT_JSON_OUTPUT_NAME=reports/e2e.json stage browser-journeys npx playwright test --reporter=list,json

node tests/support/summary.mjs "${stages[@]}" || status=1
exit $status
