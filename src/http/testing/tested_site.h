#pragma once
// A tested site: a school in memory behind the whole of http/ but the sockets. Requests go
// straight into the dispatcher.

#include <future>
#include <memory>
#include <string>
#include <vector>

#include "app/archive/testing/tested_archive.h"
#include "http/dispatcher.h"
#include "http/testing/memory_accounts.h"

namespace letopis::http::testing {

/// Keeps what the program says to its operator.
class KeptLog final : public OperatorLog {
public:
    void access(std::string_view text) override { lines += text; }
    void fault(std::string_view route, std::string_view what) override {
        faults.append(route).append(": ").append(what).append("\n");
    }
    std::string lines;
    std::string faults;
};

/// An answer with its parts made whole, as a client gets it.
struct Answered {
    int status = 0;
    std::string fields;
    std::string body;
    /// Value of a field; "" if it is not there.
    std::string field(std::string_view name) const;
    /// The "code" of a problem, or of the first refused outcome; "" if nothing was refused.
    std::string refusal() const;
};

/// The archive's ledger, which proves nothing about its growth; here it does.
class GrowingBook final : public LedgerBook {
public:
    explicit GrowingBook(LedgerBook& book) : book_{book} {}
    Result<std::string> checkpoint() override { return book_.checkpoint(); }
    Result<std::string> checkpoint_at(EntryIndex size) override {
        return book_.checkpoint_at(size);
    }
    HashReader& hashes() override { return book_.hashes(); }
    Result<std::string> verifier_key() override { return book_.verifier_key(); }
    Result<ProvenEntry> prove(EntryIndex index) override { return book_.prove(index); }
    Result<std::vector<std::string>> prove_consistency(EntryIndex, EntryIndex) override {
        return std::vector<std::string>{std::string(64, '0')};
    }
    Result<Done> export_log(const std::string& folder) override { return book_.export_log(folder); }

private:
    LedgerBook& book_;
};

class TestedSite {
public:
    /// Organisation 1 is `school`; organisation 2 is empty but for its director.
    explicit TestedSite(letopis::testing::TestedArchive& school);

    /// As the browser would ask; fills in host and loopback.
    Request request(Method method, std::string_view target, std::string body = {}) const;
    /// Signs the request as somebody's: his cookie, and the token of the page.
    void sign(Request& request, OrgId org_id, PersonId person_id);

    Answered ask(const Request& request);
    /// The answer as the server gets it, for those that are streams.
    Response respond(const Request& request);
    /// How often the thread was called, and what it then does.
    int calls = 0;
    void look() { dispatcher_->on_call(); }
    Answered get(PersonId person_id, std::string_view target);
    Answered send(PersonId person_id, Method method, std::string_view target, std::string body);

    letopis::testing::TestedArchive& school;
    letopis::testing::MemorySchool other_school;
    MemoryAccounts accounts;
    KeptLog log;
    Settings settings;
    PersonId other_director = letopis::testing::id_of<PersonId>(901);
    /// Another site over the same school: its caches are empty.
    void restart();
    /// From here on another I/O thread of the same site answers; the one before, if its streams are
    /// to live on.
    std::unique_ptr<Dispatcher> change_thread();
    /// For an I/O thread of the test's own.
    Site& site() { return *site_; }
    /// From here on organisation 1 is kept there, and not in memory; the caches are emptied.
    void lead_to(Readers& readers, Writer& writer, const Stamps& kept_stamps);
    /// What a scribe would bump.
    Stamps stamps;
    /// How far this program knows what others write; taken up by the next `restart`.
    Freshness* freshness = nullptr;
    /// Of organisation 1; taken up likewise.
    RecentReaders* recent = nullptr;
    /// Of a server without a school; taken up likewise.
    Founding* founding = nullptr;
    Instant now() { return school.store.clock().now(); }

private:
    Context context();
    GrowingBook book_{school.book};
    Readers* readers_ = &school.readers;
    Writer* writer_ = &school.writer;
    const Stamps* own_stamps_ = &stamps;
    SystemRandom random_;
    Workers workers_{1, 16};
    std::unique_ptr<Site> site_;
    std::unique_ptr<Dispatcher> dispatcher_;
};

}  // namespace letopis::http::testing
