package org.guildhall.feedback.ladder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A small college in memory: who holds which rung. */
public final class Posts implements Officeholders {

    private final Map<Rung, Set<String>> holders = new EnumMap<>(Rung.class);

    public static Posts full() {
        Posts posts = new Posts();
        posts.put(Rung.OFFICER, "officer-a", "officer-b");
        posts.put(Rung.MINISTER, "minister-a", "minister-b");
        posts.put(Rung.PRESIDIUM, "vice");
        posts.put(Rung.COUNSELOR, "counselor");
        posts.put(Rung.COLLEGE, "staff");
        return posts;
    }

    public void put(Rung rung, String... members) {
        holders.put(rung, Set.copyOf(Arrays.asList(members)));
    }

    public void vacate(Rung rung) {
        holders.put(rung, Set.of());
    }

    @Override
    public Set<String> officers(String union, String department) {
        return ofDepartment(Rung.OFFICER, department);
    }

    @Override
    public Set<String> ministers(String union, String department) {
        return ofDepartment(Rung.MINISTER, department);
    }

    @Override
    public Set<String> presidium(String union, Set<String> departments) {
        return holders.getOrDefault(Rung.PRESIDIUM, Set.of());
    }

    @Override
    public Set<String> wholePresidium(String union) {
        return holders.getOrDefault(Rung.PRESIDIUM, Set.of());
    }

    @Override
    public Set<String> counselors(String union, Integer grade) {
        return holders.getOrDefault(Rung.COUNSELOR, Set.of());
    }

    @Override
    public Set<String> staff(String union) {
        return holders.getOrDefault(Rung.COLLEGE, Set.of());
    }

    /** Members ending in -a are of the Office, those in -b of Psychological Safety, others of both. */
    private Set<String> ofDepartment(Rung rung, String department) {
        String foreign = department.equals("office") ? "-b" : "-a";
        return holders.getOrDefault(rung, Set.of()).stream()
                .filter(member -> !member.endsWith(foreign))
                .collect(java.util.stream.Collectors.toSet());
    }
}
