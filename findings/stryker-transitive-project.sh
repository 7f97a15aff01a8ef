#!/usr/bin/env bash
# dotnet-stryker 5.1.0 does not find a project that the test project references through another project.
#
# The test project builds and runs against library A through library B (a ProjectReference is transitive for the compiler), but
# "dotnet stryker --project A.csproj" ends with "No project found". With a direct ProjectReference to A, which changes nothing for the compiler, the
# same command finds it. Who sees the message looks for a spelling mistake in the name, and there is none.
#
# Needs the .NET 10 SDK. Works in a temporary folder; takes about two minutes.
set -euo pipefail
map=$(mktemp -d); trap 'rm -rf "$map"' EXIT
cd "$map"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
proj() { mkdir -p "$1"; printf '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup><ItemGroup>%s</ItemGroup></Project>\n' "$2" >"$1/$1.csproj"; }
proj A ''
proj B '<ProjectReference Include="../A/A.csproj" />'
echo 'namespace A; public static class Sum { public static int Of(int x, int y) => x + y; }' >A/Sum.cs
echo 'namespace B; public static class Twice { public static int Of(int x) => A.Sum.Of(x, x); }' >B/Twice.cs
packages='<PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" /><PackageReference Include="xunit" Version="2.9.3" /><PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />'
echo 'public class T { [Xunit.Fact] public void Sum() => Xunit.Assert.Equal(5, A.Sum.Of(2, 3)); }' >T.cs.txt
dotnet new tool-manifest >/dev/null
dotnet tool install dotnet-stryker --version 5.1.0 >/dev/null
run() {
  proj T "$packages$1"; cp T.cs.txt T/T.cs
  (cd T && rm -rf bin obj && dotnet test --nologo 2>&1 | grep -E 'Passed!' ) || { echo "the test itself does not run"; exit 2; }
  (cd T && dotnet stryker --project A.csproj --reporter cleartext --skip-version-check 2>&1 || true)
}
echo "dotnet-stryker 5.1.0, .NET SDK $(dotnet --version)"
through=$(run '<ProjectReference Include="../B/B.csproj" />')
direct=$(run '<ProjectReference Include="../B/B.csproj" /><ProjectReference Include="../A/A.csproj" />')
echo "through B:  $(grep -m1 -oE 'No project found[^.]*|mutation score[^%]*%' <<<"$through")"
echo "directly:   $(grep -m1 -oE 'No project found[^.]*|mutation score[^%]*%' <<<"$direct")"
grep -q 'No project found' <<<"$through" && grep -q 'mutation score' <<<"$direct" || { echo "CHANGED"; echo "$through"; echo "$direct"; exit 1; }
