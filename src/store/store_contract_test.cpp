// The SQLite store keeps the contract of every store.

#include "ports/testing/reader_contract.h"
#include "store/testing/school_folder.h"

namespace letopis::testing {
namespace {

class SqliteSchool final : public SchoolUnderTest {
public:
    Writer& writer() override { return school_->writer(); }
    Readers& readers() override { return school_->readers(); }
    SetClock& clock() override { return clock_; }

private:
    SetClock clock_{Instant{}};
    SeededRandom random_{1};
    store::testing::SchoolFolder folder_;
    std::unique_ptr<store::School> school_ = folder_.open(clock_, random_);
};

std::unique_ptr<SchoolUnderTest> make_sqlite_school() { return std::make_unique<SqliteSchool>(); }

}  // namespace

INSTANTIATE_TEST_SUITE_P(Sqlite, ReaderContract, ::testing::Values(MakeSchool{make_sqlite_school}));

}  // namespace letopis::testing
