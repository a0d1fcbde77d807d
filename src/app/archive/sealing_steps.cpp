#include "app/archive/sealing_steps.h"

#include "base/limits.h"
#include "package/reading.h"
#include "ports/gathering/derived_ids.h"
#include "ports/gathering/school_year.h"

namespace letopis {

PackageId ClosedClass::package_id() const {
    return derived_id<PackageId>("package", closed_at, id());
}

CommandId ClosedClass::command_id(std::string_view step) const {
    return derived_id<CommandId>(step, closed_at, id());
}

Result<ClosedClass> find_closed_class(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(study_group, find_study_group(reader, id));
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    if (!closed_at) return RefusalCode::class_not_closed;
    LETOPIS_TRY(school_year, find_school_year(reader, study_group.school_year_id));
    LETOPIS_TRY(organization, reader.organization());
    return ClosedClass{.study_group = std::move(study_group),
                       .school_year = std::move(school_year),
                       .organization = std::move(organization).value_or(Organization{}),
                       .closed_at = *closed_at};
}

Result<std::optional<StatedStep>> find_step(Reader& reader, CommandId command_id) {
    LETOPIS_TRY(answer, reader.command_answer(command_id));
    if (!answer || answer->entry_count == 0) return std::optional<StatedStep>{};
    LETOPIS_TRY(rows, reader.entries(answer->first_entry_index, answer->entry_count));
    StatedStep step{.tree_size = answer->first_entry_index + answer->entry_count};
    for (StoredEntry& row : rows) {
        LETOPIS_TRY(entry, decode_entry(row.encoded));
        step.entries.push_back({row.entry_index, row.salt, std::move(entry)});
    }
    if (static_cast<std::int64_t>(step.entries.size()) != answer->entry_count)
        return Refusal{.code = RefusalCode::ledger_damaged,
                       .detail = "Записи запечатывания читаются не полностью."};
    return std::optional{std::move(step)};
}

Result<StatedStep> state_step(const ArchiveDesk& desk, CommandId command_id, Decision decide) {
    LETOPIS_TRY_DONE(desk.writer.append({command_id, PersonId{}, std::move(decide)}));
    LETOPIS_TRY(step,
                desk.readers.read([&](Reader& reader) { return find_step(reader, command_id); }));
    if (!step) return Fault{"ответ на запечатывание не найден в хранилище", Retry::later};
    return *std::move(step);
}

Result<Bytes> read_own(ArchiveMedium& own, const std::string& name) {
    LETOPIS_TRY(source, own.open(name));
    if (!source || source->size() > limits::package_bytes)
        return Refusal{.code = RefusalCode::package_damaged,
                       .detail = "В папке школы нет файла " + name + "."};
    return read_bytes(*source, 0, source->size());
}

Result<Done> put_own(ArchiveMedium& own, const std::string& name, ByteView bytes,
                     const std::string& sha256_hex) {
    MemorySource source{bytes};
    return own.put(name, source, sha256_hex);
}

}  // namespace letopis
