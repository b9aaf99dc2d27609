#!/usr/bin/env bash
# Compares "review" of a 500-word file, as a whole process, with an empty .NET console program, run by run in turn.
# Usage: bench/startup.sh [RUNS]   (40 by default; needs /usr/bin/time for the memory)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-40}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

mkdir "$scratch/empty"
printf 'return;\n' > "$scratch/empty/Program.cs"
cat > "$scratch/empty/empty.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
PROJECT
dotnet publish "$scratch/empty" -v quiet --nologo -c Release -o "$scratch/empty-program"
dotnet publish src/ReflectionBot -v quiet --nologo -c Release -o "$scratch/program"

empty() { "$scratch/empty-program/empty"; }
review() { "$scratch/program/reflectionbot" review docs/samples/2b.txt; }

microseconds() {
    local start end
    start=$(date +%s%N)
    "$1" > /dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
}

for ((run = 0; run < runs; run++)); do
    microseconds empty >> "$scratch/empty.txt"
    microseconds review >> "$scratch/review.txt"
done

median() { sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
lowest() { sort -n "$1" | head -n 1; }
kilobytes() { /usr/bin/time -f %M "$@" 2>&1 > /dev/null | tail -n 1; }

e=$(median "$scratch/empty.txt") r=$(median "$scratch/review.txt")
printf '%-24s %12s %12s %12s\n' "$runs runs" "median ms" "lowest ms" "memory MB"
printf '%-24s %12.1f %12.1f %12.1f\n' "empty program" "$(bc -l <<< "$e/1000")" "$(bc -l <<< "$(lowest "$scratch/empty.txt")/1000")" \
    "$(bc -l <<< "$(kilobytes "$scratch/empty-program/empty")/1024")"
printf '%-24s %12.1f %12.1f %12.1f\n' "review, 500 words" "$(bc -l <<< "$r/1000")" "$(bc -l <<< "$(lowest "$scratch/review.txt")/1000")" \
    "$(bc -l <<< "$(kilobytes "$scratch/program/reflectionbot" review docs/samples/2b.txt)/1024")"
printf 'ratio of medians %.2f\n' "$(bc -l <<< "$r/$e")"
