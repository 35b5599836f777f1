package org.guildhall.launcher.cli;

import java.util.Arrays;
import org.guildhall.launcher.parts.Part;
import picocli.CommandLine;

/** Reads the name of a part off the command line. */
final class PartConverter implements CommandLine.ITypeConverter<Part> {

    @Override
    public Part convert(String name) {
        return Part.named(name)
                .orElseThrow(() -> new CommandLine.TypeConversionException("there is no part '" + name
                        + "'; known are "
                        + String.join(
                                ", ", Arrays.stream(Part.values()).map(Part::id).toList())));
    }
}
