@echo off
rem Starts heshu with the flags that make a short run quick.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\lib\heshu.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\heshu.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\..\target\heshu.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData %HESHU_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
