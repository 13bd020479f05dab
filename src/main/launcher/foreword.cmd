@echo off
rem Starts Foreword with the options of Java that suit it, which the performance chapter of the guide gives reasons for.
rem   FOREWORD_JAVA_OPTIONS  more options of Java, such as -Xmx2g
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxRAMPercentage=50 %FOREWORD_JAVA_OPTIONS% -jar "%~dp0foreword.jar" %*
exit /b %errorlevel%
