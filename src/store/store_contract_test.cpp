// Both engines keep the contract of every store.

#include "ports/testing/reader_contract.h"
#include "store/testing/postgres_files.h"
#include "store/testing/school_folder.h"

namespace letopis::testing {
namespace {

class StoredSchool final : public SchoolUnderTest {
public:
    explicit StoredSchool(bool in_postgres) {
        store::SchoolFiles files = folder_.files();
        if (in_postgres) files = store::testing::postgres_files(files.folder);
        auto school = store::School::open(files, clock_, random_);
        if (!school) ADD_FAILURE() << school.error().message();
        school_ = std::move(school).value();
    }
    Writer& writer() override { return school_->writer(); }
    Readers& readers() override { return school_->readers(); }
    SetClock& clock() override { return clock_; }

private:
    SetClock clock_{Instant{}};
    SeededRandom random_{1};
    store::testing::SchoolFolder folder_;
    std::unique_ptr<store::School> school_;
};

std::unique_ptr<SchoolUnderTest> make_sqlite_school() {
    return std::make_unique<StoredSchool>(false);
}

std::unique_ptr<SchoolUnderTest> make_postgres_school() {
    if (store::testing::postgres_address().empty()) return nullptr;
    return std::make_unique<StoredSchool>(true);
}

}  // namespace

INSTANTIATE_TEST_SUITE_P(Sqlite, ReaderContract, ::testing::Values(MakeSchool{make_sqlite_school}));
INSTANTIATE_TEST_SUITE_P(Postgres, ReaderContract,
                         ::testing::Values(MakeSchool{make_postgres_school}));

}  // namespace letopis::testing
