#!/usr/bin/env bash
# Times "reflectionbot train" on the whole corpus, and checks that it makes the model that ships, byte for byte.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/ReflectionBot -c Release -v quiet -o "$work/program" > /dev/null
command time -f '%e s, %U s of processor time, %M KB at most' \
  "$work/program/reflectionbot" train src/ReflectionBot.Classifier/corpus --out "$work/sentences.model"
cmp "$work/sentences.model" src/ReflectionBot.Classifier/sentences.model && echo "the same model as the shipped one"
