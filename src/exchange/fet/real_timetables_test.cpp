// Real timetables: the two of the project (a Russian medical college, a high school) and all that
// Debian's fet-data brings. Each is imported, or refused for a reason that is true.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

#include "exchange/fet/fet_plan.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;

std::string read_bytes(const fs::path& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// Folder of the real timetables: beside the checkout, or where the runner of the tests says.
fs::path shared_folder() {
    const char* said = std::getenv("LETOPIS_SHARED_DATA");
    const char* source = std::getenv("LETOPIS_SOURCE_DIR");
    if (said != nullptr) return said;
    return fs::path{source == nullptr ? "." : source} / ".." / "shared" / "data";
}

const fs::path fet_data = "/usr/share/doc/fet-data/examples";

std::vector<fs::path> timetables_in(const fs::path& folder) {
    std::vector<fs::path> files;
    if (!fs::exists(folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".fet") files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

Result<SchoolPlan> plan_of(const std::string& bytes, const PlanChoices& choices = {}) {
    NoProgress silent;
    return read_school_plan(as_bytes(bytes), choices, silent);
}

/// The bytes of a real timetable; nothing when the file is not there.
std::optional<std::string> shared_file(const char* name) {
    const fs::path path = shared_folder() / name;
    if (!fs::exists(path)) return std::nullopt;
    return read_bytes(path);
}

#define LETOPIS_NEED_FILE(bytes, name)    \
    const auto bytes = shared_file(name); \
    if (!bytes) GTEST_SKIP() << "skipped: no " << (shared_folder() / (name)).string()

TEST(RealTimetables, TheCollegeIsReadToTheLastActivity) {
    LETOPIS_NEED_FILE(bytes, "medical-college-ru.timetable.fet");
    NoProgress silent;
    const auto file = read_fet(as_bytes(*bytes), silent);
    ASSERT_TRUE(file) << file.error().message();
    EXPECT_EQ(file->days.size(), 12u);
    EXPECT_EQ(file->hours.size(), 6u);
    EXPECT_EQ(file->teachers.size(), 47u);
    EXPECT_EQ(file->activities.size(), 562u);
    EXPECT_EQ(file->subjects.size(), 123u);
    EXPECT_EQ(file->years.size(), 14u);
    EXPECT_EQ(file->placed_times.size(), 562u);
    EXPECT_EQ(file->placed_rooms.size(), 511u);
    EXPECT_EQ(std::count_if(file->activities.begin(), file->activities.end(),
                            [](const FetActivity& one) { return one.teachers.size() > 1; }),
              32);
}

// Evidence: ORD-00.1.
TEST(RealTimetables, TheCollegeBecomesAVocationalOrganisation) {
    LETOPIS_NEED_FILE(bytes, "medical-college-ru.timetable.fet");
    const auto plan = plan_of(*bytes);
    ASSERT_TRUE(plan) << plan.error().refusal().items.front().place;
    EXPECT_EQ(plan->family, ProgrammeFamily::vocational);
    EXPECT_EQ(plan->cycle, TimetableCycle::two_weeks);
    EXPECT_EQ(plan->lesson_minutes, 90);
    EXPECT_EQ(plan->employees.size(), 47u);
    EXPECT_EQ(plan->courses.size(), 296u);
    const auto classes = std::count_if(
        plan->groups.begin(), plan->groups.end(),
        [](const PlannedGroup& group) { return group.kind == StudyGroupKind::vocational_group; });
    EXPECT_EQ(classes, 14);
    // 337 pairs, 221 double and 4 triple ones make 791 places of the cycle, none lost.
    std::size_t places = 0;
    int weekly = 0;
    for (const PlannedSlot& slot : plan->slots) places += slot.parity == WeekParity::every ? 2 : 1;
    for (const PlannedCourse& course : plan->courses) weekly += course.weekly_lessons_hundredths;
    EXPECT_EQ(places, 791u);
    EXPECT_EQ(weekly, 791 * 100 / 2);
    const auto module = std::find_if(plan->subjects.begin(), plan->subjects.end(),
                                     [](const PlannedSubject& subject) {
                                         return subject.title.starts_with("ПМ 03. МДК 03.02");
                                     });
    ASSERT_NE(module, plan->subjects.end());
    EXPECT_EQ(module->kind, SubjectKind::interdisciplinary_course);
}

TEST(RealTimetables, TheHighSchoolHasItsClassesByLetter) {
    LETOPIS_NEED_FILE(bytes, "lom-high-school-bg.timetable.fet");
    const auto plan = plan_of(*bytes);
    ASSERT_TRUE(plan) << plan.error().refusal().items.front().place;
    EXPECT_EQ(plan->family, ProgrammeFamily::general);
    EXPECT_EQ(plan->cycle, TimetableCycle::one_week);
    EXPECT_EQ(plan->employees.size(), 32u);
    const auto of_grade = [&](int grade) {
        return std::count_if(
            plan->groups.begin(), plan->groups.end(), [&](const PlannedGroup& group) {
                return group.kind == StudyGroupKind::school_class && group.grade == grade;
            });
    };
    EXPECT_EQ(of_grade(8), 2);
    EXPECT_EQ(of_grade(12), 5);
    EXPECT_EQ(plan->bells.front().starts_at.text(), "07:30");
    EXPECT_EQ(plan->bells.front().ends_at.text(), "08:10");
}

TEST(RealTimetables, UnsolvedFilesAreRefusedForThatAndGiveTheirLoad) {
    for (const char* name : {"medical-college-ru.fet", "lom-high-school-bg.fet"}) {
        LETOPIS_NEED_FILE(bytes, name);
        const auto whole = plan_of(*bytes);
        ASSERT_FALSE(whole);
        EXPECT_THAT(whole.error().refusal().items.front().place,
                    testing::HasSubstr(rule_title(ImportRule::timetable_not_placed)));
        const auto load = plan_of(*bytes, {.scope = TimetableScope::load_only});
        ASSERT_TRUE(load) << load.error().refusal().items.front().place;
        EXPECT_FALSE(load->courses.empty());
    }
}

/// The name of the rule that is told there in words; nothing where none is.
std::string rule_in(const std::string& place) {
    constexpr ImportRule all[] = {
#define LETOPIS_IMPORT_RULE(id, title, remedy) ImportRule::id,
#include "exchange/import_rules.def"
#undef LETOPIS_IMPORT_RULE
    };
    for (const ImportRule rule : all)
        if (place.find(rule_title(rule)) != std::string::npos) return std::string{rule_name(rule)};
    return {};
}

TEST(RealTimetables, EveryFileOfFetDataIsImportedOrRefusedForATrueReason) {
    const auto files = timetables_in(fet_data);
    if (files.empty()) GTEST_SKIP() << "skipped: package fet-data is not installed";
    std::map<std::string, int> outcomes;
    for (const fs::path& path : files) {
        SCOPED_TRACE(path.string());
        const std::string bytes = read_bytes(path);
        NoProgress silent;
        const auto plan = plan_of(bytes);
        if (plan) {
            ++outcomes["imported"];
            // Nothing is lost: every active activity with students has all its places.
            const auto file = read_fet(as_bytes(bytes), silent);
            std::size_t duration = 0, places = 0;
            for (const FetActivity& activity : file->activities)
                if (activity.active && !activity.students.empty())
                    duration += static_cast<std::size_t>(activity.duration);
            for (const PlannedSlot& slot : plan->slots)
                places +=
                    slot.parity == WeekParity::every && plan->cycle == TimetableCycle::two_weeks
                        ? 2
                        : 1;
            EXPECT_EQ(places, duration);
            continue;
        }
        const std::string rule = rule_in(plan.error().refusal().items.front().place);
        EXPECT_NE(rule, "");
        ++outcomes[rule];
        // Generated files name themselves; they lack nothing for want of generation.
        if (path.string().find("data_and_timetable") != std::string::npos) {
            EXPECT_NE(rule, "timetable_not_placed");
        }
    }
    for (const auto& [outcome, count] : outcomes) RecordProperty(outcome, count);
    EXPECT_GE(outcomes["imported"], 16);
    // No real timetable contradicts itself: FET would not have let it.
    for (const char* contradiction :
         {"teacher_busy", "students_busy", "room_busy", "unknown_teacher", "unknown_students",
          "unknown_subject", "xml_broken"})
        EXPECT_EQ(outcomes[contradiction], 0) << contradiction;
}

}  // namespace
}  // namespace letopis
