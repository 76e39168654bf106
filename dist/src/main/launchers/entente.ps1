# Starts Entente. Needs Java 17 or later, unless the folder has a runtime of its own.
$folder = Split-Path -Parent $PSScriptRoot
$java = 'java'
if ($env:JAVA_HOME) { $java = Join-Path $env:JAVA_HOME 'bin/java' }
$own = Join-Path $folder 'runtime/bin/java.exe'
if (Test-Path -LiteralPath $own) { $java = $own }
$options = Join-Path $folder 'lib/start/usual.options'
if ($args.Count -gt 0) {
  $command = Join-Path $folder "lib/start/$($args[0]).options"
  if (Test-Path -LiteralPath $command) { $options = $command }
}
$start = @("@$options")
$quick = Join-Path $folder 'lib/quick.options'
if (-not (Test-Path -LiteralPath $quick) -and $env:LOCALAPPDATA) {
  $quick = Join-Path $env:LOCALAPPDATA "entente/start-$(Split-Path -Leaf $folder)/quick.options"
}
if (Test-Path -LiteralPath $quick) { $start += "@$quick" }
$terminal = (-not [Console]::IsOutputRedirected).ToString().ToLowerInvariant()
$bars = (-not [Console]::IsErrorRedirected).ToString().ToLowerInvariant()
$start += "-Dentente.home=$folder", "-Dentente.terminal=$terminal", "-Dentente.bars=$bars"
$start += '-jar', (Join-Path $folder 'lib/entente.jar')
& $java @start @args
exit $LASTEXITCODE
