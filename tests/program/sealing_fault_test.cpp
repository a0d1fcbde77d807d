// kill -9 of the server while it seals a class, at every file it makes on the way: what it promised
// in the ledger is what the next server finishes, to the same bytes, in both places.

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iostream>

#include "crypto/hash.h"
#include "program/closed_class.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"
#include "server/holdings.h"
#include "server/opened_school.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;

class KilledSealing : public ::testing::Test {
protected:
    KilledSealing() {
        close_small_class(found_small_school(data()), data());
        fs::copy(data(), kept(), fs::copy_options::recursive);
    }
    std::string data() const { return folder_.path() + "/data"; }
    std::string kept() const { return folder_.path() + "/kept"; }
    /// The closed class before anybody sealed it, with its media, where it was.
    void begin_again() const {
        fs::remove_all(data());
        fs::copy(kept(), data(), fs::copy_options::recursive);
    }

    static Sealing seal_on(const LetopisServer& server) {
        Browser director{server.port()};
        const Answered in = director.sign_in(SmallSchool::director_login, SmallSchool::password);
        return in.status == 0 ? Sealing::server_gone : wait_for_sealing(director);
    }
    /// A server that is killed before the so manieth file of the sealing gets its name.
    Sealing seal_until_killed(int file) const {
        const LetopisServer server{
            data(),
            {"/usr/bin/env", "LD_PRELOAD=" LETOPIS_MISFORTUNE_LIBRARY, "LETOPIS_MISFORTUNE=die",
             "LETOPIS_MISFORTUNE_AT=" + std::to_string(file),
             "LETOPIS_MISFORTUNE_ON=/documents/,/archive/,/disk-1/,/disk-2/"}};
        return server.port() == 0 ? Sealing::never : seal_on(server);
    }

    /// What the ledger has promised so far, by digests, in order.
    std::vector<std::string> promises() const {
        const SystemClock clock;
        SystemRandom random;
        auto school =
            OpenedSchool::open(Holdings{data()}.school_files(1).value(), clock, random).value();
        const auto rows = school.store->readers()
                              .read([](Reader& reader) { return reader.entries(0, 100'000); })
                              .value();
        std::vector<std::string> digests;
        for (const StoredEntry& row : rows) {
            const Entry entry = decode_entry(row.encoded).value();
            if (const auto* fact = std::get_if<DocumentPrepared>(&entry.body))
                digests.push_back(fact->data_sha256_hex);
            if (const auto* fact = std::get_if<DocumentIssued>(&entry.body))
                digests.push_back(fact->document.sha256_hex);
            if (const auto* fact = std::get_if<PackageSealed>(&entry.body))
                digests.push_back(fact->package.sha256_hex);
        }
        EXPECT_TRUE(school.store->close());
        return digests;
    }
    std::string digest_on(const std::string& disk) const {
        std::ifstream in{package_on(data(), disk), std::ios::binary};
        const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        return sha256_hex(as_bytes(bytes));
    }

    ScratchFolder folder_;
};

// Evidence: ORD-1.4.2-3b.
TEST_F(KilledSealing, OfTheServerAtAnyFileEndsWithWhatWasPromised) {
    int kills = 0;
    std::size_t most_promised = 0;
    for (int file = 1;; ++file) {
        SCOPED_TRACE("file " + std::to_string(file));
        begin_again();
        const Sealing first = seal_until_killed(file);
        if (first == Sealing::complete) break;  // There are no more files.
        ASSERT_EQ(first, Sealing::server_gone);
        ++kills;
        const auto promised = promises();
        most_promised = std::max(most_promised, promised.size());
        {
            LetopisServer server{data()};
            ASSERT_EQ(seal_on(server), Sealing::complete);
            EXPECT_EQ(server.stop(), 0) << server.complaints();
        }
        const auto kept_promises = promises();
        ASSERT_EQ(kept_promises.size(), 5u) << "two data, two documents, one package";
        EXPECT_TRUE(std::equal(promised.begin(), promised.end(), kept_promises.begin()));
        for (const char* disk : {"disk-1", "disk-2"}) {
            EXPECT_EQ(digest_on(disk), kept_promises.back()) << disk;
            EXPECT_EQ(letopis_verify({package_on(data(), disk).string()}).exit_code, 0) << disk;
        }
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GE(kills, 5) << "two documents, the package and its two copies at least";
    EXPECT_EQ(most_promised, 5u) << "one of them when all was promised and not all was copied";
    std::cout << kills << " kills\n";
}

}  // namespace
}  // namespace letopis::testing
