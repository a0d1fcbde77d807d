#include "load/city/city.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "base/file_ops.h"
#include "domain/lessons/briefings.h"
#include "load/city_script.h"
#include "load/marks_check.h"
#include "load/report.h"
#include "server/house.h"
#include "store/checking/verify_store.h"

namespace letopis::load {
namespace {

/// A folder that goes with the test.
class Folder {
public:
    Folder() {
        std::string path =
            (std::filesystem::temp_directory_path() / "letopis-city-XXXXXX").string();
        EXPECT_NE(::mkdtemp(path.data()), nullptr);
        path_ = path;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

CityChoices small_city(const std::string& folder) {
    return {.folder = folder, .organizations = 2, .students = 110, .until = Date{2026, 11, 13}};
}

MadeCity make(const CityChoices& choices) {
    NoProgress nobody_waits;
    auto made = make_city(choices, nobody_waits);
    EXPECT_TRUE(made.has_value()) << made.error().message();
    return made.value();
}

Bytes checkpoint_of(const std::string& folder, OrgId org_id) {
    const std::string path = Holdings{folder}.school_files(org_id).value().checkpoint();
    return read_file(path, 64 * 1024).value().value();
}

TEST(City, EveryLedgerIsWholeAndItsTablesAreThoseOfItsEntries) {
    const Folder folder;
    const auto made = make(small_city(folder.path()));
    std::int64_t entries = 0;
    for (const OrgId org_id : {1, 2}) {
        NoProgress nobody_waits;
        const auto report =
            store::verify_store(Holdings{folder.path()}.school_files(org_id).value(), nobody_waits);
        ASSERT_TRUE(report.has_value()) << report.error().message();
        EXPECT_TRUE(report->whole()) << "organisation " << org_id;
        entries += report->entry_count;
    }
    EXPECT_EQ(entries, made.entries);
    EXPECT_GT(entries, 5'000);
    EXPECT_EQ(made.families, 100U);  // Four classes of 25.
}

TEST(City, OneSeedIsOneCity) {
    const Folder one;
    const Folder other;
    const Folder another;
    auto choices = small_city(one.path());
    make(choices);
    choices.folder = other.path();
    choices.threads = 1;
    make(choices);
    EXPECT_EQ(checkpoint_of(one.path(), 1), checkpoint_of(other.path(), 1));
    EXPECT_EQ(checkpoint_of(one.path(), 2), checkpoint_of(other.path(), 2));
    choices.folder = another.path();
    choices.seed = 2;
    make(choices);
    EXPECT_NE(checkpoint_of(one.path(), 1), checkpoint_of(another.path(), 1));
}

TEST(City, YearsFollowOneAnother) {
    const Folder folder;
    auto choices = small_city(folder.path());
    choices.years = 3;
    choices.organizations = 1;
    choices.students = 50;
    const auto made = make(choices);
    NoProgress nobody_waits;
    const auto report =
        store::verify_store(Holdings{folder.path()}.school_files(1).value(), nobody_waits);
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->whole());
    EXPECT_EQ(report->entry_count, made.entries);
    EXPECT_GT(made.entries, 30'000);
}

TEST(City, AFolderThatIsInUseIsLeftAlone) {
    const Folder folder;
    make(small_city(folder.path()));
    NoProgress nobody_waits;
    const auto again = make_city(small_city(folder.path()), nobody_waits);
    ASSERT_FALSE(again.has_value());
    EXPECT_TRUE(again.error().is(RefusalCode::invalid_value));
}

TEST(City, AsManyLessonsAreForgottenAsWasAskedAndTheCouncilHasDecided) {
    const Folder folder;
    auto choices = small_city(folder.path());
    choices.organizations = 1;
    choices.students = 50;
    choices.forgotten_each = 100;
    choices.decided = true;
    make(choices);
    SystemRandom random;
    SetClock clock{moscow_instant(Date{2026, 11, 16}, TimeOfDay{600})};
    auto school =
        store::School::open(Holdings{folder.path()}.school_files(1).value(), clock, random);
    ASSERT_TRUE(school) << school.error().message();
    const auto read = (*school)->readers().look([](Reader& reader) {
        const auto unfinished =
            reader.unfinished_lessons(Date{2026, 9, 1}, Date{2026, 11, 13}, 10'000).value();
        // Of 589 lessons: two classes, 32 lessons a week, nine weeks and a day.
        EXPECT_EQ(unfinished.size(), 5U);
        const auto years = reader.school_years().value();
        for (const StudyGroup& group : reader.study_groups(years.at(0).school_year_id).value())
            EXPECT_EQ(reader.council_decisions(group.study_group_id).value().size(), 25U);
    });
    EXPECT_TRUE(read.has_value());
}

TEST(City, WhereItIsAttestedNobodyLacksAResultOrABriefing) {
    const Folder folder;
    auto choices = small_city(folder.path());
    choices.organizations = 1;
    choices.students = 50;
    choices.attested = true;
    make(choices);
    SystemRandom random;
    SetClock clock{moscow_instant(Date{2026, 11, 16}, TimeOfDay{600})};
    auto school =
        store::School::open(Holdings{folder.path()}.school_files(1).value(), clock, random);
    ASSERT_TRUE(school) << school.error().message();
    const auto read = (*school)->readers().look([](Reader& reader) {
        const Date today{2026, 11, 13};
        const SchoolYear year = reader.school_years().value().at(0);
        const Period period =
            reader.period_systems(year.school_year_id).value().at(0).periods.at(0);
        ASSERT_LT(period.ends_on, today);
        const CourseId course =
            reader
                .courses_of_group(
                    reader.study_groups(year.school_year_id).value().at(0).study_group_id)
                .value()
                .at(0)
                .course.course_id;
        EXPECT_EQ(reader.period_marks_of_course(course).value().size(), 25U);
        EXPECT_TRUE(reader.lacking_results(period.period_id, period.ends_on, 10).value().empty());
        for (const Subject& subject : reader.subjects().value())
            if (needs_briefing(subject))
                EXPECT_TRUE(reader
                                .lacking_briefings(subject.subject_id, year.school_year_id,
                                                   year.starts_on, today, 10)
                                .value()
                                .empty());
    });
    EXPECT_TRUE(read.has_value());
}

/// The whole road: a made city, a server on it, every profile's visits, and the marks read again.
class VisitedCity : public ::testing::TestWithParam<const char*> {
protected:
    VisitedCity() {
        make(small_city(folder_.path()));
        auto house = House::open(Holdings{folder_.path()},
                                 {.listen = "127.0.0.1:0", .io_threads = 1, .access_log = "none"},
                                 clock_, random_, [] {});
        EXPECT_TRUE(house.has_value()) << house.error().message();
        house_ = std::move(house).value();
        cast_ =
            parse_cast(as_text(*read_file(folder_.path() + "/cast.txt", 1 << 24).value())).value();
    }

    Folder folder_;
    SetClock clock_{moscow_instant(Date{2026, 11, 16}, TimeOfDay{600})};
    SystemRandom random_;
    std::unique_ptr<House> house_;
    Cast cast_;
};

TEST_P(VisitedCity, AnswersEverybodyAndKeepsEveryMark) {
    const Target target{.host = "127.0.0.1", .port = house_->port()};
    const Visits visits =
        plan_visits(cast_, *find_profile(GetParam()), {.per_second = 150, .seconds = 2});
    CityScript script{cast_, visits, clock_, random_};
    Report report{.profile = GetParam(), .per_second = 150, .seconds = 2};
    report.result = run(script, target, {.connections = 16});
    report.marks = read_again(cast_, script.acknowledged(), target, 1'000);
    EXPECT_TRUE(is_clean(report)) << report_table(report);
    std::uint64_t good = 0;
    for (const KindResult& kind : report.result.kinds) good += kind.good;
    EXPECT_EQ(good, visits.calls.size()) << report_table(report);
    EXPECT_EQ(visits.short_of_cells, 0U);
}

INSTANTIATE_TEST_SUITE_P(Profiles, VisitedCity,
                         ::testing::Values("evening", "lessons", "friday", "first_september",
                                           "finals"));

}  // namespace
}  // namespace letopis::load
