package org.guildhall.launcher.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.guildhall.launcher.net.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTests {

    @TempDir
    private Path folder;

    @Test
    void makesOneTokenThatOnlyItsOwnerReads() throws IOException {
        Home home = Home.of(folder);
        String token = home.internalToken();
        assertThat(token).hasSize(48).isEqualTo(Home.of(folder).internalToken());
        Path file = folder.resolve(".guildhall/internal-token");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void resetLeavesTheCopiesOfTheJars() {
        Home home = Home.of(folder);
        Path data = home.data(Part.STORE);
        Path applications = home.applications();
        home.deleteData();
        assertThat(data).doesNotExist();
        assertThat(applications).exists();
    }

    @Test
    void aRecordFindsItsProcessAndNoOther() {
        ProcessHandle self = ProcessHandle.current();
        long began = self.info().startInstant().orElseThrow().toEpochMilli();
        Path file = folder.resolve("x.properties");
        new PartRecord(self.pid(), began, 17, -1).ready(1_234).write(file);
        PartRecord read = PartRecord.read(file).orElseThrow();
        assertThat(read).isEqualTo(new PartRecord(self.pid(), began, 17, 1_234));
        assertThat(read.process()).isPresent();
        assertThat(new PartRecord(self.pid(), began - 60_000, 0, -1).process()).isEmpty();
        assertThat(PartRecord.read(folder.resolve("none.properties"))).isEmpty();
    }

    @Test
    void putsALargeLogAside() throws IOException {
        Path log = folder.resolve("a.log");
        Files.write(log, new byte[100]);
        Parts.turnOver(log);
        assertThat(log).exists();
        Files.write(log, new byte[9 * 1024 * 1024]);
        Parts.turnOver(log);
        assertThat(log).doesNotExist();
        assertThat(folder.resolve("a.log.old")).exists();
    }

    @Test
    void freePortsAreFreeAndBelowThoseOfOutgoingConnections() {
        int port = FreePort.find();
        assertThat(port).isBetween(20_000, 32_000);
        assertThat(FreePort.isFree(port)).isTrue();
    }
}
