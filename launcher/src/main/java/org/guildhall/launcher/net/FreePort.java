package org.guildhall.launcher.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a free port of the loopback address; another process may take it before it is used, so callers ask late. */
public final class FreePort {

    private FreePort() {}

    /** A free port, or the given one when it is not 0. */
    public static int orElse(int port) {
        return port == 0 ? find() : port;
    }

    /** A port nobody listens on at this moment. */
    public static int find() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on the loopback address", e);
        }
    }
}
