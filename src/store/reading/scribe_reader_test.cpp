// What decisions are read from asks the database little: of a class once, not of each student.

#include "store/reading/scribe_reader.h"

#include <gmock/gmock.h>

#include <map>

#include "ports/testing/sample_school.h"
#include "store/opening.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Counts the runs of each statement by its name.
class CountedConnection final : public Connection {
public:
    explicit CountedConnection(Connection& to) : Connection{to.path(), to.org_id()}, to_{to} {}

    bool is_shared() const override { return to_.is_shared(); }
    Result<database::Prepared*> prepared(const database::Statement& statement) override {
        ++runs[std::string{statement.name}];
        return to_.prepared(statement);
    }
    Result<Done> begin_read() override { return to_.begin_read(); }
    Result<Done> begin_write() override { return to_.begin_write(); }
    Result<Done> commit() override { return to_.commit(); }
    Result<Done> rollback() override { return to_.rollback(); }
    Result<Done> execute(const std::string& script) override { return to_.execute(script); }
    Result<std::int64_t> schema_version() override { return to_.schema_version(); }
    Result<Done> keep_schema_version(std::int64_t version) override {
        return to_.keep_schema_version(version);
    }

    /// Of statements whose name contains the word.
    int runs_of(std::string_view word) const {
        int sum = 0;
        for (const auto& [name, count] : runs)
            if (name.find(word) != std::string::npos) sum += count;
        return sum;
    }
    std::map<std::string, int> runs;

private:
    Connection& to_;
};

class Decisions : public ::testing::Test {
protected:
    Decisions() {
        auto facts = sample_.facts();
        facts.push_back(exemption_);
        state(std::move(facts));
        auto opened = open_records(folder_.files(), Connection::Mode::reader);
        EXPECT_TRUE(opened);
        records_ = *std::move(opened);
    }
    void state(std::vector<EntryBody> facts) {
        ASSERT_TRUE(school_->writer().append(
            {CommandId::make(clock_.now(), random_), {}, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{facts};
             }}));
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    letopis::testing::SampleSchool sample_;
    const ExemptionGranted exemption_{.student_id = sample_.zhukova,
                                      .subject_id = sample_.mathematics,
                                      .from_on = Date{2026, 9, 1},
                                      .to_on = Date{2026, 9, 10},
                                      .document_no = "7",
                                      .document_on = Date{2026, 9, 1}};
    std::unique_ptr<School> school_ = folder_.open(clock_, random_);
    std::unique_ptr<Connection> records_;
};

TEST_F(Decisions, AColumnOfMarksAsksOnceAboutExemptionsAndModesOfTheClass) {
    CountedConnection counted{*records_};
    ScribeReader reader{counted};
    for (const Date on : {Date{2026, 9, 7}, Date{2026, 9, 8}})
        for (const StudentId student : {sample_.ezhov, sample_.yozhikov, sample_.zhukova}) {
            const auto exempt = reader.exemptions_of_student(student, on, on);
            ASSERT_TRUE(exempt);
            EXPECT_THAT(*exempt, SizeIs(student == sample_.zhukova ? 1 : 0));
            ASSERT_TRUE(reader.study_modes_of_student(student, on, on));
        }
    EXPECT_EQ(counted.runs_of("exemptions"), 1);
    EXPECT_EQ(counted.runs_of("study_modes"), 1);
    EXPECT_THAT(
        *reader.exemptions_of_student(sample_.zhukova, Date{2026, 9, 11}, Date{2026, 9, 11}),
        IsEmpty());
}

TEST_F(Decisions, AWithdrawnExemptionIsForgotten) {
    ScribeReader reader{*records_};
    const auto of_zhukova = [&] {
        return *reader.exemptions_of_student(sample_.zhukova, Date{2026, 9, 7}, Date{2026, 9, 7});
    };
    const auto standing = of_zhukova();
    ASSERT_THAT(standing, SizeIs(1));
    const ExemptionWithdrawn withdrawn{standing[0].entry_index, "ошибка"};
    state({withdrawn});
    EXPECT_THAT(of_zhukova(), SizeIs(1)) << "remembered until the fact is taken in";
    reader.forget(withdrawn);
    EXPECT_THAT(of_zhukova(), IsEmpty());
}

}  // namespace
}  // namespace letopis::store
