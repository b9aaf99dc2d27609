#!/usr/bin/env bash
# Times "reflectionbot review" as a whole process beside an empty console program, both published, in turns.
#
#   bench/startup.sh [RUNS]     40 runs of each by default; needs GNU time for the memory
#
# Milliseconds are of the wall clock, so leave the machine alone meanwhile. "compiled" counts the methods that the
# runtime still compiles while the program runs; few of them is what keeps it fast.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-40}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/source"
cat > "$work/source/empty.csproj" <<'EMPTY'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
EMPTY
echo 'System.Console.WriteLine("Hello, World!");' > "$work/source/Program.cs"
dotnet publish "$work/source" -c Release -v quiet -o "$work/empty" > /dev/null
dotnet publish src/ReflectionBot -c Release -v quiet -o "$work/program" > /dev/null

commands=(
  "$work/empty/empty"
  "$work/program/reflectionbot review docs/samples/2b.txt"
  "$work/program/reflectionbot review docs/samples/2b.txt --format json"
  "$work/program/reflectionbot review docs/samples/1a.md"
  "$work/program/reflectionbot review docs/samples/3a.html"
)

for ((run = -2; run < runs; run++)); do
  for at in "${!commands[@]}"; do
    begin=${EPOCHREALTIME/[.,]/}
    ${commands[at]} > /dev/null
    end=${EPOCHREALTIME/[.,]/}
    ((run < 0)) || echo $((end - begin)) >> "$work/times.$at"
  done
done

printf '%-48s %10s %10s %8s %8s %9s\n' "" "median ms" "fastest ms" "x empty" "peak MB" compiled
for at in "${!commands[@]}"; do
  sort -n "$work/times.$at" -o "$work/times.$at"
  median=$(sed -n "$(((runs + 1) / 2))p" "$work/times.$at")
  fastest=$(head -n 1 "$work/times.$at")
  ((at > 0)) || empty=$median
  memory=$(command time -f %M ${commands[at]} 2>&1 > /dev/null)
  DOTNET_JitStdOutFile="$work/compiled" DOTNET_JitDisasmSummary=1 ${commands[at]} > /dev/null
  awk -v name="${commands[at]#"$work"/}" -v median="$median" -v fastest="$fastest" -v empty="$empty" -v memory="$memory" \
    -v compiled="$(wc -l < "$work/compiled")" \
    'BEGIN { printf "%-48s %10.1f %10.1f %8.2f %8.0f %9d\n", name, median/1000, fastest/1000, median/empty, memory/1024, compiled }'
  rm "$work/compiled"
done
