package org.guildhall.notification.stream;

import java.io.IOException;
import java.util.List;

/** Where the frames of one page go; an exception means the page is gone. */
public interface Wire {

    void send(List<Frame> frames) throws IOException;

    void close();
}
