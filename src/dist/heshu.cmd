@echo off
rem Starts heshu with the flags that make a short run quick. HESHU_JAVA_OPTS adds to them.
rem Labels instead of blocks: a bracket in a path, as in Program Files (x86), would end a block.
setlocal DisableDelayedExpansion
set "JAR=%~dp0..\lib\heshu.jar"
if not exist "%JAR%" set "JAR=%~dp0..\heshu.jar"
if not exist "%JAR%" set "JAR=%~dp0..\..\target\heshu.jar"
if not exist "%JAR%" goto nojar
set "JAVA=java"
if not defined JAVA_HOME goto onpath
rem Quotation marks around the value are a common mistake.
set "JAVA=%JAVA_HOME:"=%\bin\java.exe"
if not exist "%JAVA%" goto nojava
goto start
:onpath
where /q java.exe
if errorlevel 1 goto nojava
:start
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData %HESHU_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
:nojar
echo heshu: heshu.jar not found; run mvn -q -DskipTests package first>&2
exit /b 70
:nojava
echo heshu: java not found; install a JRE 17 or later, or set JAVA_HOME>&2
exit /b 70
