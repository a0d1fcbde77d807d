#pragma once
// A school under test on one of the engines: in a file of its own, or in the throwaway PostgreSQL
// of tools/with_postgres.

#include "ports/testing/tested_school.h"
#include "store/testing/postgres_files.h"
#include "store/testing/school_folder.h"

namespace letopis::store::testing {

enum class Engine { sqlite, postgres };

class StoredSchool final : public letopis::testing::SchoolUnderTest {
public:
    explicit StoredSchool(Engine engine, Instant now = {}, OrgId org_id = fresh_org_id())
        : clock_{now} {
        files_ = folder_.files();
        files_.org_id = org_id;
        if (engine == Engine::postgres) files_.database_url = postgres_address();
        auto school = School::open(files_, clock_, random_);
        if (!school) ADD_FAILURE() << school.error().message();
        school_ = std::move(school).value();
    }
    Writer& writer() override { return school_->writer(); }
    Readers& readers() override { return school_->readers(); }
    SetClock& clock() override { return clock_; }
    const SchoolFiles& files() const { return files_; }

private:
    SetClock clock_;
    SeededRandom random_{1};
    SchoolFolder folder_;
    SchoolFiles files_;
    std::unique_ptr<School> school_;
};

/// An empty school there; nothing where there is no PostgreSQL.
inline std::unique_ptr<StoredSchool> stored_school(Engine engine, Instant now = {}) {
    if (engine == Engine::postgres && postgres_address().empty()) return nullptr;
    return std::make_unique<StoredSchool>(engine, now);
}

}  // namespace letopis::store::testing
