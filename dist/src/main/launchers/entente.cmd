@echo off
rem Starts Entente. Needs Java 17 or later, unless the folder has a runtime of its own.
setlocal DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_OF_ENTENTE=%%~fI"
for %%I in ("%HOME_OF_ENTENTE%") do set "NAME_OF_ENTENTE=%%~nxI"
set "ENTENTE_JAVA=java"
if defined JAVA_HOME set "ENTENTE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_OF_ENTENTE%\runtime\bin\java.exe" set "ENTENTE_JAVA=%HOME_OF_ENTENTE%\runtime\bin\java.exe"
set "ENTENTE_OPTIONS=%HOME_OF_ENTENTE%\lib\start\usual.options"
if not "%~1"=="" if exist "%HOME_OF_ENTENTE%\lib\start\%~1.options" set "ENTENTE_OPTIONS=%HOME_OF_ENTENTE%\lib\start\%~1.options"
set "ENTENTE_QUICK=%HOME_OF_ENTENTE%\lib\quick.options"
if not exist "%ENTENTE_QUICK%" set "ENTENTE_QUICK=%LOCALAPPDATA%\entente\start-%NAME_OF_ENTENTE%\quick.options"
if exist "%ENTENTE_QUICK%" goto quick
"%ENTENTE_JAVA%" "@%ENTENTE_OPTIONS%" "-Dentente.home=%HOME_OF_ENTENTE%" -jar "%HOME_OF_ENTENTE%\lib\entente.jar" %*
exit /b %ERRORLEVEL%
:quick
"%ENTENTE_JAVA%" "@%ENTENTE_OPTIONS%" "@%ENTENTE_QUICK%" "-Dentente.home=%HOME_OF_ENTENTE%" -jar "%HOME_OF_ENTENTE%\lib\entente.jar" %*
exit /b %ERRORLEVEL%
