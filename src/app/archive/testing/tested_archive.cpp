#include "app/archive/testing/tested_archive.h"

#include "base/check.h"
#include "entry/canonical_writer.h"
#include "ledger/tlog_proof.h"
#include "package/reading.h"

namespace letopis::testing {
namespace {

Fault dead() { return Fault{"the process is dead"}; }

/// Calls `effect` as the fate allows.
template <class Effect>
auto fated(Fate& fate, Effect effect) -> decltype(effect()) {
    const Fate::Turn turn = fate.next();
    if (!turn.happens) return dead();
    auto answer = effect();
    if (!turn.answers) return dead();
    return answer;
}

Instant day(int year, int month, int date) {
    return moscow_instant(Date{year, month, date}, TimeOfDay{12 * 60});
}

}  // namespace

Fate::Turn Fate::next() {
    ++calls;
    if (ends_at == 0 || calls < ends_at) return {};
    return {.happens = calls == ends_at && moment == Moment::after_the_effect, .answers = false};
}

Result<Done> MemoryMedium::put(const std::string& name, ByteSource& source,
                               const std::string& sha256_hex) {
    return fated(fate_, [&]() -> Result<Done> {
        LETOPIS_TRY(bytes, read_bytes(source, 0, source.size()));
        const auto stands = objects_.find(name);
        if (stands != objects_.end() && stands->second != bytes)
            return RefusalCode::package_damaged;
        if (letopis::sha256_hex(bytes) != sha256_hex) return RefusalCode::package_damaged;
        objects_[name] = std::move(bytes);
        return Done{};
    });
}

Result<std::unique_ptr<ByteSource>> MemoryMedium::open(const std::string& name) {
    return fated(fate_, [&]() -> Result<std::unique_ptr<ByteSource>> {
        const auto found = objects_.find(name);
        if (found == objects_.end()) return std::unique_ptr<ByteSource>{};
        return std::unique_ptr<ByteSource>{std::make_unique<MemorySource>(found->second)};
    });
}

Result<Done> MemoryMedium::quarantine(const std::string& name) {
    return fated(fate_, [&]() -> Result<Done> {
        int number = 1;
        while (objects_.contains(name + ".damaged-" + std::to_string(number))) ++number;
        objects_[name + ".damaged-" + std::to_string(number)] = objects_.at(name);
        objects_.erase(name);
        return Done{};
    });
}

Result<Done> MemoryShelf::claim(const Medium& medium) {
    return fated(fate_, [&]() -> Result<Done> {
        const auto disk = disks_.find(medium.location);
        if (disk == disks_.end()) return RefusalCode::medium_unavailable;
        if (!disk->second.mark.is_nil() && disk->second.mark != medium.medium_id)
            return RefusalCode::medium_already_registered;
        disk->second.mark = medium.medium_id;
        return Done{};
    });
}

Result<std::unique_ptr<ArchiveMedium>> MemoryShelf::open(const Medium& medium) {
    return fated(fate_, [&]() -> Result<std::unique_ptr<ArchiveMedium>> {
        const auto disk = disks_.find(medium.location);
        if (disk == disks_.end() || !disk->second.is_there || disk->second.mark != medium.medium_id)
            return RefusalCode::medium_unavailable;
        return std::unique_ptr<ArchiveMedium>{
            std::make_unique<MemoryMedium>(disk->second.objects, fate_)};
    });
}

Result<std::string> MemoryShelf::device_id(const std::string& location) {
    return fated(fate_, [&]() -> Result<std::string> {
        const auto disk = disks_.find(location);
        if (disk == disks_.end()) return RefusalCode::medium_unavailable;
        return disk->second.device_id;
    });
}

MemoryBook::MemoryBook(const MemorySchool& school, Fate& fate)
    : school_{school}, fate_{fate}, key_{[] {
          SeededRandom random{1234};
          return SigningKey::generate(random);
      }()} {}

Tree MemoryBook::tree_of(EntryIndex size) const {
    Tree tree;
    std::vector<Tile> full;
    for (EntryIndex i = 0; i < size; ++i)
        tree.append(school_.tables().entries[static_cast<std::size_t>(i)].leaf_hash, full);
    return tree;
}

Result<std::string> MemoryBook::checkpoint() {
    return checkpoint_at(static_cast<EntryIndex>(school_.tables().entries.size()));
}

Result<std::string> MemoryBook::checkpoint_at(EntryIndex tree_size) {
    return fated(fate_, [&]() -> Result<std::string> {
        return sign_checkpoint(
            {school_.tables().organization->log_origin, tree_size, tree_of(tree_size).root()},
            key_);
    });
}

Result<std::string> MemoryBook::verifier_key() {
    return fated(fate_, [&]() -> Result<std::string> {
        return VerifierKey::of(school_.tables().organization->log_origin, key_.public_key())
            .value()
            .text();
    });
}

Result<ProvenEntry> MemoryBook::prove(EntryIndex index) {
    return fated(fate_, [&]() -> Result<ProvenEntry> {
        const auto& rows = school_.tables().entries;
        const auto size = static_cast<EntryIndex>(rows.size());
        if (index < 0 || index >= size) return RefusalCode::not_found;
        const StoredEntry& row = rows[static_cast<std::size_t>(index)];
        const Tree tree = tree_of(size);
        LETOPIS_TRY(path, prove_inclusion(tree, *this, index, size));
        const std::string note =
            sign_checkpoint({school_.tables().organization->log_origin, size, tree.root()}, key_);
        ProvenEntry proven{.entry_index = index,
                           .encoded = row.encoded,
                           .salt_hex = hex(row.salt),
                           .leaf_hash_hex = hex(row.leaf_hash),
                           .checkpoint = note,
                           .tlog_proof = TlogProof{index, path, note}.text()};
        for (const Hash& hash : path) proven.path_hex.push_back(hex(hash));
        return proven;
    });
}

Result<std::vector<std::string>> MemoryBook::prove_consistency(EntryIndex, EntryIndex) {
    return RefusalCode::not_found;
}

Result<Done> MemoryBook::export_log(const std::string&) { return RefusalCode::not_found; }

Result<std::vector<Hash>> MemoryBook::read_full_tile(const TileId& id) {
    LETOPIS_CHECK(id.level == 0, "the sample school is small");
    return read_edge_leaves(id.index * 256, tile_width);
}

Result<std::vector<Hash>> MemoryBook::read_edge_leaves(EntryIndex first, std::size_t count) {
    return fated(fate_, [&]() -> Result<std::vector<Hash>> {
        std::vector<Hash> hashes;
        for (std::size_t i = 0; i < count; ++i)
            hashes.push_back(
                school_.tables().entries[static_cast<std::size_t>(first) + i].leaf_hash);
        return hashes;
    });
}

namespace {

Bytes drawn(const std::string& json, const DocumentStamp& stamp) {
    const std::string text = "%PDF " + json + "\n" + stamp.document_no + " " +
                             std::to_string(stamp.snapshot_at.micros) + " " +
                             std::to_string(stamp.tree_size) + " " + stamp.root_hash_hex + " " +
                             stamp.data_sha256_hex + " " + stamp.printed_by + "\n" + stamp.qr_text;
    return {as_bytes(text).begin(), as_bytes(text).end()};
}

}  // namespace

Result<Bytes> TextPrinter::summary_sheet(const SummarySheet& sheet, const DocumentStamp& stamp) {
    return fated(fate_, [&]() -> Result<Bytes> { return drawn(canonical_json(sheet), stamp); });
}

Result<Bytes> TextPrinter::journal_pages(const std::vector<MarksPage>& marks,
                                         const std::vector<ContentPage>& contents,
                                         const DocumentStamp& stamp) {
    return fated(fate_, [&]() -> Result<Bytes> {
        CanonicalWriter json;
        json.write(marks);
        json.write(contents);
        return drawn(json.take(), stamp);
    });
}

Result<Bytes> TextPrinter::class_journal(const JournalFront& front,
                                         const std::vector<MarksPage>& marks,
                                         const std::vector<ContentPage>& contents,
                                         const DocumentStamp& stamp) {
    return fated(fate_, [&]() -> Result<Bytes> {
        CanonicalWriter json;
        json.write(front);
        json.write(marks);
        json.write(contents);
        return drawn(json.take(), stamp);
    });
}

Result<Bytes> TextPrinter::table_form(const TableForm& form, const DocumentStamp& stamp) {
    return fated(fate_, [&]() -> Result<Bytes> { return drawn(canonical_json(form), stamp); });
}

void FatedWriter::submit(Command command, Answer answer) {
    const Fate::Turn turn = fate_.next();
    if (!turn.happens) return answer(dead());
    writer_.submit(std::move(command), [&](Result<Receipt> receipt) {
        answer(turn.answers ? std::move(receipt) : Result<Receipt>{dead()});
    });
}

Result<Done> FatedReaders::look(const std::function<void(Reader&)>& use) {
    return fated(fate_, [&] { return readers_.look(use); });
}

TestedArchive::TestedArchive() : store{day(2026, 9, 1)} {
    state(school.facts());
    const auto mark = [&](StudentId student, MarkValue value) {
        return MarkRecorded{.place = {.lesson_id = school.monday_7, .student_id = student},
                            .value = value};
    };
    store.clock().set(day(2026, 9, 7));
    state({TopicRecorded{school.monday_7, "Натуральные числа"},
           HomeworkAssigned{school.monday_7, "§ 1, № 4", false},
           mark(school.ezhov, MarkValue::four), mark(school.zhukova, MarkValue::five),
           AttendanceRecorded{.lesson_id = school.monday_7, .student_id = school.yozhikov}},
          school.petrova);
    store.clock().set(day(2027, 5, 28));
    state({PeriodMarkConfirmed{.course_id = school.mathematics_5a,
                               .student_id = school.ezhov,
                               .period_id = school.first_quarter,
                               .value = ResultValue::four},
           AnnualMarkConfirmed{.course_id = school.mathematics_5a,
                               .student_id = school.ezhov,
                               .value = ResultValue::four},
           CouncilDecisionRecorded{{.student_id = school.ezhov,
                                    .study_group_id = school.class_5a,
                                    .protocol_no = "7",
                                    .decided_on = Date{2027, 5, 28},
                                    .text = "переведён в 6 класс"}}},
          school.petrova);
    state({RoomRegistered{{cellar, "каб. 214, серверная", "корпус 1"}},
           RoomRegistered{{library, "библиотека", "корпус 2"}}});
    add_disk("/media/a", "disk:A", cellar);
    add_disk("/media/b", "disk:B", library);
    store.clock().set(day(2027, 5, 31));
    state({ClassClosed{school.class_5a, school.year}}, school.deputy);
}

SealingDesk TestedArchive::desk() { return {{readers, writer, shelf, own}, book, printer}; }

void TestedArchive::state(std::vector<EntryBody> facts, PersonId actor) {
    const auto receipt =
        store.append({id_of<CommandId>(next_command_++), actor,
                      [&](DecisionContext&) -> Result<std::vector<EntryBody>> { return facts; }});
    LETOPIS_CHECK(receipt.has_value(), "a sample fact is stated");
}

void TestedArchive::add_disk(const std::string& location, const std::string& device_id,
                             RoomId room) {
    const int number = next_medium_++;
    const Medium medium{.medium_id = id_of<MediumId>(number),
                        .inventory_no = "Н-" + std::to_string(number),
                        .title = "Диск № " + std::to_string(number),
                        .device_id = device_id,
                        .room_id = room,
                        .location = location,
                        .in_service_from = Date{2026, 9, 1},
                        .replace_by = Date{2031, 9, 1}};
    disks[location].mark = medium.medium_id;
    disks[location].device_id = device_id;
    state({MediumRegistered{medium}});
}

Package TestedArchive::package() {
    const auto packages = ask([](Reader& reader) { return reader.packages(); });
    LETOPIS_CHECK(packages.size() == 1, "one class, one package");
    return packages.front();
}

Bytes TestedArchive::copy_on(const std::string& location) {
    for (const auto& [name, bytes] : disks.at(location).objects)
        if (name.ends_with(".zip")) return bytes;
    return {};
}

}  // namespace letopis::testing
