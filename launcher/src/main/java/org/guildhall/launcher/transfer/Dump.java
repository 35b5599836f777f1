package org.guildhall.launcher.transfer;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;

/**
 * Copies every database of a store to files and back through the wire protocol, in the layout of {@code mongodump}: a
 * folder for each database, in it a file of BSON documents for each collection. Indexes are left out, since every service
 * makes its own when it starts. The services must rest meanwhile, or the copy tells of different moments.
 */
public final class Dump {

    private static final List<String> NOT_OURS = List.of("admin", "local", "config");
    private static final String ENDING = ".bson";
    private static final int BATCH = 200;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 17 * 1024 * 1024;

    private Dump() {}

    /** Writes everything into a new folder; how many documents each database has. */
    public static Map<String, Long> write(String store, Path folder) throws IOException {
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is there already");
        }
        Map<String, Long> written = new TreeMap<>();
        try (MongoClient client = client(store)) {
            for (String database : databases(client)) {
                Path files = Files.createDirectories(folder.resolve(database));
                MongoDatabase from = client.getDatabase(database);
                for (String collection : from.listCollectionNames()) {
                    if (!collection.startsWith("system.")) {
                        long documents = write(from.getCollection(collection, RawBsonDocument.class), files);
                        written.merge(database, documents, Long::sum);
                    }
                }
            }
        }
        return written;
    }

    /**
     * Reads such a folder into a store; how many documents each database was given.
     *
     * @param replace whether databases of the same names are dropped first; without it one that holds anything is
     *     refused, before anything is written
     */
    public static Map<String, Long> read(Path folder, String store, boolean replace) throws IOException {
        List<Path> databases = children(folder);
        if (databases.isEmpty()) {
            throw new IllegalArgumentException("There is no export in " + folder);
        }
        Map<String, Long> read = new TreeMap<>();
        try (MongoClient client = client(store)) {
            for (Path files : databases) {
                MongoDatabase target = client.getDatabase(name(files, ""));
                if (replace) {
                    target.drop();
                } else {
                    occupied(target).ifPresent(collection -> {
                        throw new IllegalArgumentException("The database " + target.getName() + " holds documents in "
                                + collection + " already; stop the services and say --replace to lose them");
                    });
                }
            }
            for (Path files : databases) {
                MongoDatabase target = client.getDatabase(name(files, ""));
                for (Path file : children(files)) {
                    if (file.toString().endsWith(ENDING)) {
                        String collection = name(file, ENDING);
                        long documents = read(file, target.getCollection(collection, RawBsonDocument.class));
                        read.merge(target.getName(), documents, Long::sum);
                    }
                }
            }
        }
        return read;
    }

    private static long write(MongoCollection<RawBsonDocument> from, Path files) throws IOException {
        String file = URLEncoder.encode(from.getNamespace().getCollectionName(), StandardCharsets.UTF_8) + ENDING;
        long documents = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(files.resolve(file)))) {
            for (RawBsonDocument document : from.find().batchSize(BATCH)) {
                ByteBuffer bytes = document.getByteBuffer().asNIO();
                byte[] copy = new byte[bytes.remaining()];
                bytes.get(copy);
                out.write(copy);
                documents++;
            }
        }
        return documents;
    }

    private static long read(Path file, MongoCollection<RawBsonDocument> target) throws IOException {
        long documents = 0;
        List<RawBsonDocument> batch = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<RawBsonDocument> next = next(in, file);
            while (next.isPresent()) {
                batch.add(next.get());
                documents++;
                next = next(in, file);
                if (batch.size() == BATCH || next.isEmpty()) {
                    target.insertMany(batch);
                    batch.clear();
                }
            }
        }
        return documents;
    }

    /** A document begins with its own length, which includes the four bytes it is told in. */
    private static Optional<RawBsonDocument> next(InputStream in, Path file) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        if (head.length == 0) {
            return Optional.empty();
        }
        int length = head.length < Integer.BYTES
                ? -1
                : ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < SHORTEST || length > LONGEST) {
            throw new IOException(file + " is no file of documents, or is damaged");
        }
        byte[] whole = new byte[length];
        System.arraycopy(head, 0, whole, 0, Integer.BYTES);
        try {
            new DataInputStream(in).readFully(whole, Integer.BYTES, length - Integer.BYTES);
        } catch (EOFException e) {
            throw new IOException(file + " ends in the middle of a document", e);
        }
        return Optional.of(new RawBsonDocument(whole));
    }

    private static Optional<String> occupied(MongoDatabase database) {
        for (String collection : database.listCollectionNames()) {
            if (!collection.startsWith("system.")
                    && database.getCollection(collection).find().first() != null) {
                return Optional.of(collection);
            }
        }
        return Optional.empty();
    }

    private static List<String> databases(MongoClient client) {
        List<String> names = new ArrayList<>();
        client.listDatabaseNames().into(names);
        names.removeAll(NOT_OURS);
        return names;
    }

    private static MongoClient client(String store) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store))
                .readConcern(ReadConcern.MAJORITY)
                .writeConcern(WriteConcern.MAJORITY)
                .build());
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static String name(Path file, String ending) {
        String whole = String.valueOf(file.getFileName());
        return URLDecoder.decode(whole.substring(0, whole.length() - ending.length()), StandardCharsets.UTF_8);
    }
}
