#include "crash/judge.h"

#include <sqlite3.h>
#include <unistd.h>

#include <fstream>

#include "ports/testing/sample_school.h"
#include "store/checking/verify_store.h"

namespace letopis::testing {
namespace {

const SetClock later{moscow(Date{2030, 1, 1}, "12:00")};

std::string text(EntryIndex index) { return std::to_string(index); }

}  // namespace

void Judge::lay_head(const Bytes* note) {
    if (note == nullptr) {
        ::unlink(files_.checkpoint().c_str());
        return;
    }
    std::ofstream file{files_.checkpoint(), std::ios::binary | std::ios::trunc};
    file.write(as_text(*note).data(), static_cast<std::streamsize>(note->size()));
}

std::optional<std::string> Judge::objection(const DiskImage& found, std::size_t position,
                                            const Promises& promises) {
    disk_.record(false);
    disk_.load(found);
    const Recovered recovered = recover();
    const EntryIndex promised = promises.promised_at(position);
    const Bytes* const head = promises.head_kept_at(position);
    const auto [known, is_new] =
        verdicts_.try_emplace({recovered.fingerprint, promised, head}, Verdict{});
    Verdict& verdict = known->second;
    if (recovered.wrong) verdict.wrong = recovered.wrong;
    if (!verdict.wrong && (is_new || ++judged_ % opened_one_in == 0)) {
        disk_.load(found);
        lay_head(head);
        verdict = open_and_look(promised, recovered.fingerprint, is_new, promises);
    }
    found_size_ = verdict.found_size;
    found_head_ = verdict.found_head;
    disk_.record(true);
    return verdict.wrong;
}

/// What SQLite alone makes of the disk.
Judge::Recovered Judge::recover() const {
    if (disk_.image().count(files_.database()) == 0) return {};
    sqlite3* database = nullptr;
    int code =
        sqlite3_open_v2(files_.database().c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    // The first look rolls a half-written transaction back; it needs no tables.
    if (code == SQLITE_OK)
        code = sqlite3_exec(database, "PRAGMA user_version", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_wal_checkpoint_v2(database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr,
                                         nullptr);
    const std::string words = sqlite3_errmsg(database);
    sqlite3_close(database);
    if (code != SQLITE_OK) return {.wrong = "SQLite does not recover it: " + words};
    return settled();
}

Judge::Recovered Judge::settled() const {
    const DiskImage image = disk_.image();
    Recovered recovered;
    for (const auto& [name, bytes] : image)
        if (name == files_.database())
            recovered.fingerprint = bytes.fingerprint();
        else if (bytes.size() > 0)
            recovered.wrong = name + " is left behind";
    return recovered;
}

Judge::Verdict Judge::open_and_look(EntryIndex promised, std::uint64_t recovered, bool is_new,
                                    const Promises& promises) {
    ++opened_;
    auto wrong = open_and_close(promised, recovered, promises);
    const EntryIndex size = found_size_;
    const std::string head = found_head_;
    if (!wrong && is_new) {
        ++looked_through_;
        wrong = look_through(promised, promises);
    }
    return {.found_size = size, .found_head = head, .wrong = std::move(wrong)};
}

std::optional<std::string> Judge::open_and_close(EntryIndex promised, std::uint64_t recovered,
                                                 const Promises& promises) {
    SeededRandom random{judged_};
    {
        auto school = store::School::open(files_, later, random);
        if (!school) return "it does not open: " + school.error().message();
        const auto size =
            (*school)->readers().read([](Reader& reader) { return reader.entry_count(); });
        if (!size) return "it cannot be read: " + size.error().message();
        found_size_ = *size;
        if (found_size_ < promised)
            return text(promised) + " entries were acknowledged, " + text(found_size_) +
                   " are there";
        if (auto wrong = check_heads(**school, promised, promises)) return wrong;
        if (const auto closed = (*school)->close(); !closed)
            return "it does not close: " + closed.error().message();
    }
    const Recovered left = settled();
    // A school that holds nothing yet may still make its tables.
    if (!left.wrong && found_size_ > 0 && left.fingerprint != recovered)
        return std::string{"opening and closing changes it"};
    return left.wrong;
}

std::optional<std::string> Judge::check_heads(store::School& school, EntryIndex promised,
                                              const Promises& promises) {
    found_head_.clear();
    if (found_size_ == 0) return std::nullopt;
    const auto head = school.ledger_book().checkpoint();
    if (!head) return "it has no head: " + head.error().message();
    found_head_ = *head;
    const auto seen = promises.heads.find(found_size_);
    if (seen == promises.heads.end() && !unknown_ends_)
        return "it ends within a batch, at " + text(found_size_);
    if (seen != promises.heads.end() && !unknown_ends_ && *head != seen->second)
        return "its root is another at " + text(found_size_);
    if (promised == 0) return std::nullopt;
    const auto promised_head = school.ledger_book().checkpoint_at(promised);
    const auto known = promises.heads.find(promised);
    if (!promised_head || (known != promises.heads.end() && *promised_head != known->second))
        return "its root is not the acknowledged one at " + text(promised);
    return std::nullopt;
}

std::optional<std::string> Judge::look_through(EntryIndex promised, const Promises& promises) {
    const auto verify = [&]() -> std::optional<std::string> {
        NoProgress nobody_waits;
        const auto report = store::verify_store(files_, nobody_waits);
        if (!report) return "it cannot be verified: " + report.error().message();
        if (!report->whole())
            return report->findings.named()[0].place + ": " + report->findings.named()[0].words;
        if (report->entry_count != found_size_) return std::string{"entries are missing"};
        return std::nullopt;
    };
    if (auto wrong = verify()) return wrong;
    const EntryIndex size = found_size_;
    SeededRandom random{1};
    auto school = store::School::open(files_, later, random);
    if (!school) return "it does not open again: " + school.error().message();
    auto wrong = check_commands(**school, promised, promises);
    if (!wrong && size > 0) wrong = go_on(**school, promised, promises);
    if (!wrong && !(*school)->close()) wrong = "it does not close again";
    school->reset();
    return wrong ? wrong : verify();
}

std::optional<std::string> Judge::check_commands(store::School& school, EntryIndex promised,
                                                 const Promises& promises) {
    std::optional<std::string> wrong;
    const auto looked = school.readers().look([&](Reader& reader) {
        for (const auto& [command_id, receipt] : promises.commands) {
            const auto answer = reader.command_answer(command_id);
            const EntryIndex end = receipt.first_entry_index + receipt.entry_count;
            // Behind what was promised another command may stand whose answer was a refusal.
            if (unknown_ends_ && end > promised) continue;
            if (!answer)
                wrong = "a command cannot be read";
            else if (end > found_size_ && *answer)
                wrong = "a command is there, but not its entries up to " + text(end);
            else if (end <= found_size_ &&
                     (!*answer || (*answer)->first_entry_index != receipt.first_entry_index ||
                      (*answer)->entry_count != receipt.entry_count ||
                      (*answer)->recorded_at != receipt.recorded_at))
                wrong = "a command is not there as it was acknowledged at " + text(end);
        }
    });
    if (!looked) return "it cannot be read: " + looked.error().message();
    return wrong;
}

/// The clients come back: one repeats what had been answered, another states something new.
std::optional<std::string> Judge::go_on(store::School& school, EntryIndex promised,
                                        const Promises& promises) {
    const SampleSchool sample;
    const auto state = [&](const CommandId& command_id) {
        return school.writer().append(
            {command_id, {}, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{{TopicRecorded{sample.monday_7, "Дроби"}}};
             }});
    };
    for (const auto& [command_id, receipt] : promises.commands) {
        if (receipt.first_entry_index + receipt.entry_count > promised) continue;
        const auto again = state(command_id);
        if (!again || !again->repeated || again->first_entry_index != receipt.first_entry_index ||
            again->entry_count != receipt.entry_count)
            return std::string{"a repeated command does not get its answer"};
        break;
    }
    const auto fresh = state(id_of<CommandId>(1));
    if (!fresh || fresh->first_entry_index != found_size_)
        return std::string{"a new command is not recorded"};
    ++found_size_;
    return std::nullopt;
}

}  // namespace letopis::testing
