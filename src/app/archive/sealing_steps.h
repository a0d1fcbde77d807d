#pragma once
// What the steps of a sealing share (seal_class_year.h): which class, the ids that follow from it,
// and the answers that the ledger gave to earlier attempts.

#include "app/archive/archive_desk.h"

namespace letopis {

/// A class whose year is closed.
struct ClosedClass {
    StudyGroup study_group;
    SchoolYear school_year;
    Organization organization;
    Instant closed_at;

    StudyGroupId id() const { return study_group.study_group_id; }
    PackageId package_id() const;
    /// Of the step's command: "prepare", "issue", "seal".
    CommandId command_id(std::string_view step) const;
};

/// Refuses `not_found`, `class_not_closed`.
Result<ClosedClass> find_closed_class(Reader& reader, StudyGroupId id);

/// An entry of ours with everything that proves it.
struct StatedEntry {
    EntryIndex entry_index = -1;
    Salt salt{};
    Entry entry;
};

/// What a step stated, and the ledger's size right after it.
struct StatedStep {
    std::vector<StatedEntry> entries;
    EntryIndex tree_size = 0;
};

/// The entries of a step that was answered before; nothing if it was not.
Result<std::optional<StatedStep>> find_step(Reader& reader, CommandId command_id);

/// States a step, or finds what it stated before. `decide` runs only the first time.
Result<StatedStep> state_step(const ArchiveDesk& desk, CommandId command_id, Decision decide);

/// The text of an object in the own folder. Refuses `package_damaged` if it is not there.
Result<Bytes> read_own(ArchiveMedium& own, const std::string& name);

/// Puts bytes into the own folder under a name that holds their digest.
Result<Done> put_own(ArchiveMedium& own, const std::string& name, ByteView bytes,
                     const std::string& sha256_hex);

}  // namespace letopis
