# The guildhall command for an installation in containers: secrets, topics, demo, dead letters, export and import.
ARG JAVA=eclipse-temurin:25-jre
FROM ${JAVA}
RUN mkdir -p /data /run/secrets && chown 10001:10001 /data /run/secrets
WORKDIR /opt/guildhall
COPY launcher/target/lib lib/
COPY launcher/target/launcher-*.jar launcher.jar
USER 10001:10001
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx128m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Dfile.encoding=UTF-8", "-Dguildhall.root=/tmp", "-jar", "/opt/guildhall/launcher.jar"]
