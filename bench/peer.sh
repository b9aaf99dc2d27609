#!/usr/bin/env bash
# Labels sentences on one thread with scikit-learn and with the shipped model (all of it: linear model, networks, chain, and
# the four questions), in turns in one run, and prints how many times as fast ours is.
#
#   bench/peer.sh     needs Debian's python3-sklearn
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
corpus=src/ReflectionBot.Classifier/corpus

for draft in "$corpus"/*.drafts; do
  case "$(basename "$draft" .drafts)" in n5 | n9 | n13 | n17 | n21) to=test ;; *) to=train ;; esac
  sed -nE 's/^([->] )?([DRE])[lwdi]?\| *(.*)$/\2\t\3/p' "$draft" >> "$work/$to.tsv"
done

ours() {
  (cd "$work" && dotnet "$work/bench/ReflectionBot.Benchmarks.dll" --filter '*PredictBenchmarks*' > "$work/bench.log")
  awk -F'[;,]' 'NR == 1 { for (i = 1; i <= NF; i++) if ($i == "Mean") at = i } NR == 2 { split($at, mean, " "); print 1000 / mean[1] }' \
    "$work"/BenchmarkDotNet.Artifacts/results/*-report.csv
}

dotnet publish bench/ReflectionBot.Benchmarks -c Release -v quiet -o "$work/bench" > /dev/null
before=$(ours)
/usr/bin/python3 bench/peer.py "$work/train.tsv" "$work/test.tsv" | tee "$work/peer.log"
after=$(ours)
awk -F'\t' -v before="$before" -v after="$after" '
  { printf "%s: ours is %.0f times as fast\n", $1, 1000 * (before + after) / 2 / $3 }
  END { printf "ours: %.0f and %.0f sentences a second\n", 1000 * before, 1000 * after }' "$work/peer.log"
