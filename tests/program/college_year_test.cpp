// A whole year of a real college, told by `letopis demo --college` from its timetable, and then
// looked at as its people look: sessions within their limits, sheets, retakes, practice, hours,
// diplomas, packages in the archive, the next course.

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "app/attestation/open_attestation_plan.h"
#include "app/attestation/open_exam_sheet.h"
#include "app/attestation/open_group_sheet.h"
#include "app/attestation/open_retakes.h"
#include "app/practice/open_practice_courses.h"
#include "app/reports/open_teacher_hours.h"
#include "app/years/open_year_switch.h"
#include "http/wire/read_json.h"
#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Beside the checkout, or where the runner of the tests says.
fs::path college_timetable() {
    const char* said = std::getenv("LETOPIS_SHARED_DATA");
    const char* source = std::getenv("LETOPIS_SOURCE_DIR");
    const fs::path folder =
        said != nullptr ? fs::path{said}
                        : fs::path{source == nullptr ? "." : source} / ".." / "shared" / "data";
    return folder / "medical-college-ru.timetable.fet";
}

constexpr const char* kept_groups_count = "2";

/// The college is told once for all tests.
class CollegeOfAYear : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        if (!fs::exists(college_timetable())) return;
        folder_ = new ScratchFolder;
        told_ = letopis({"demo", "--college", college_timetable().string(), "--groups",
                         kept_groups_count, "--today", "2026-09-05", "--data", data()});
        if (told_.exit_code == 0) server_ = new LetopisServer{data()};
    }
    static void TearDownTestSuite() {
        delete server_;
        delete folder_;
        server_ = nullptr;
        folder_ = nullptr;
    }
    void SetUp() override {
        if (folder_ == nullptr) GTEST_SKIP() << "skipped: no " << college_timetable().string();
        ASSERT_EQ(told_.exit_code, 0) << told_.complaints;
    }

    static std::string data() { return folder_->path() + "/data"; }
    /// Logins stand in demo.json.
    static Browser signed_in(const std::string& role) {
        std::ifstream in{data() + "/demo.json"};
        const std::string record{std::istreambuf_iterator<char>{in}, {}};
        const auto at = record.find("\"" + role + "\": {");
        const auto login = record.find("\"login\":\"", at) + std::string{"\"login\":\""}.size();
        Browser browser{server_->port()};
        EXPECT_EQ(
            browser.sign_in(record.substr(login, record.find('"', login) - login), "letopis-demo")
                .status,
            200)
            << role;
        return browser;
    }
    template <Described View>
    static View opened(Browser& browser, const std::string& target) {
        const Answered answered = browser.get(target);
        EXPECT_EQ(answered.status, 200) << target << answered.body;
        auto view = http::read_json<View>(answered.body);
        EXPECT_TRUE(view) << target;
        return view ? *std::move(view) : View{};
    }
    /// Groups of the told year whose session is planned.
    static std::vector<GroupPlan> plans(Browser& deputy) {
        std::vector<GroupPlan> found;
        for (const AttestedGroup& group :
             opened<AttestedGroups>(deputy, "/api/v1/attestation/study-groups").groups) {
            auto plan = opened<GroupPlan>(deputy, "/api/v1/attestation/study-groups/" +
                                                      group.study_group_id.text() + "/plan");
            if (plan.load.exams > 0) found.push_back(std::move(plan));
        }
        return found;
    }
    static std::string sheet_of(const GroupPlan& plan, std::size_t period, const char* as = "") {
        return "/api/v1/attestation/study-groups/" + plan.study_group_id.text() + "/sheet" + as +
               "?period_id=" + plan.periods[period].period_id.text();
    }

    // What is looked at, one after another: the year is told once.
    void its_sessions_are_within_the_limits();
    void the_summary_sheet_of_a_group_has_every_discipline_once_and_everybodys_results();
    void the_sheet_of_an_exam_counts_everybody();
    void debts_are_settled_by_directions_the_second_by_a_commission();
    void everybody_was_on_practice_and_has_a_sheet();
    void the_hours_of_a_teacher_add_up();
    void who_leaves_has_his_diploma_marks();
    void its_groups_are_in_the_archive_and_in_the_next_course();

    static ScratchFolder* folder_;
    static LetopisServer* server_;
    static Told told_;
};
ScratchFolder* CollegeOfAYear::folder_ = nullptr;
LetopisServer* CollegeOfAYear::server_ = nullptr;
Told CollegeOfAYear::told_{};

// VOC-04. At most eight exams and ten credits a year, in every form there is.
void CollegeOfAYear::its_sessions_are_within_the_limits() {
    Browser deputy = signed_in("deputy");
    const auto all = plans(deputy);
    ASSERT_EQ(all.size(), 2U);
    for (const GroupPlan& plan : all) {
        EXPECT_EQ(plan.load.exams, AttestationLoad::most_exams) << plan.study_group_title;
        EXPECT_LE(plan.load.credits, AttestationLoad::most_credits);
        EXPECT_THAT(plan.warnings, IsEmpty());
        std::set<AttestationForm> forms;
        for (const CourseInPlan& course : plan.courses)
            for (const PlannedForm& one : course.forms)
                if (one.form) forms.insert(*one.form);
        EXPECT_EQ(forms.size(), names_of(AttestationForm{}).size()) << plan.study_group_title;
    }
}

// F-28 VOC-05 VOC-07. Every discipline of the timetable once, everybody's results.
void CollegeOfAYear::
    the_summary_sheet_of_a_group_has_every_discipline_once_and_everybodys_results() {
    Browser deputy = signed_in("deputy");
    for (const GroupPlan& plan : plans(deputy))
        for (std::size_t period = 0; period < plan.periods.size(); ++period) {
            const auto sheet = opened<GroupSheet>(deputy, sheet_of(plan, period));
            std::set<std::string> titles;
            for (const CourseInSheet& course : sheet.courses)
                EXPECT_TRUE(titles.insert(course.subject_title).second) << course.subject_title;
            int missed = 0;
            for (const SheetStudent& student : sheet.students) {
                missed += student.missed_hours;
                EXPECT_EQ(student.missed_hours % 2, 0) << "a pair is two hours";
                for (std::size_t i = 0; i < student.results.size(); ++i)
                    if (sheet.courses[i].form)
                        EXPECT_NE(student.results[i].text, "")
                            << student.name << sheet.courses[i].subject_title;
            }
            EXPECT_EQ(sheet.missed_hours, missed);
            EXPECT_GT(missed, 0);
            EXPECT_THAT(deputy.get(sheet_of(plan, period, ".pdf")).body, HasSubstr("%PDF"));
        }
}

// F-27 VOC-05.
void CollegeOfAYear::the_sheet_of_an_exam_counts_everybody() {
    Browser deputy = signed_in("deputy");
    int sheets = 0;
    for (const GroupPlan& plan : plans(deputy))
        for (const CourseInPlan& course : plan.courses)
            for (const PlannedForm& one : course.forms) {
                if (!one.form) continue;
                const std::string target = "/api/v1/attestation/courses/" +
                                           course.course_id.text() +
                                           "/sheet?period_id=" + one.period_id.text();
                const auto sheet = opened<ExamSheet>(deputy, target);
                int counted = 0;
                for (const SheetCount& count : sheet.counts) {
                    counted += count.count;
                    EXPECT_TRUE(count.title != "без результата" || count.count == 0);
                }
                EXPECT_EQ(counted, static_cast<int>(sheet.students.size()));
                ++sheets;
            }
    EXPECT_GT(sheets, 20);
}

// VOC-06. Directions are numbered without gaps; after a failed retake a commission.
void CollegeOfAYear::debts_are_settled_by_directions_the_second_by_a_commission() {
    Browser deputy = signed_in("deputy");
    // The year that was told is not that of the machine's day: it is chosen.
    const auto years = opened<RetakeList>(deputy, "/api/v1/attestation/retakes").school_years;
    const auto told = std::find_if(years.begin(), years.end(),
                                   [](const DebtYear& one) { return one.title == "2025/2026"; });
    ASSERT_NE(told, years.end());
    const auto list = opened<RetakeList>(
        deputy, "/api/v1/attestation/retakes?school_year_id=" + told->school_year_id.text());
    std::set<int> numbers;
    std::set<RetakeKind> kinds;
    bool by_commission = false;
    for (const RetakeLine& line : list.rows) {
        numbers.insert(line.number);
        kinds.insert(line.kind);
        EXPECT_EQ(line.state, RetakeState::used) << line.number;
        by_commission |= std::count(line.examiners.begin(), line.examiners.end(), ',') >= 2;
    }
    ASSERT_FALSE(numbers.empty());
    EXPECT_EQ(*numbers.rbegin(), static_cast<int>(numbers.size()));
    EXPECT_EQ(kinds.size(), 2U) << "debts and an improvement";
    EXPECT_TRUE(by_commission);
}

// VOC-10.
void CollegeOfAYear::everybody_was_on_practice_and_has_a_sheet() {
    Browser deputy = signed_in("deputy");
    int assessed = 0;
    for (const PracticeCourse& course :
         opened<PracticeCourses>(deputy, "/api/v1/practice/courses").courses) {
        EXPECT_EQ(course.assessed, course.sent) << course.study_group_title;
        EXPECT_EQ(course.to_assess, 0);
        assessed += course.assessed;
    }
    EXPECT_GT(assessed, 40);
}

// VOC-08. Given and remaining are the plan, in academic hours.
void CollegeOfAYear::the_hours_of_a_teacher_add_up() {
    Browser teacher = signed_in("subject_teacher");
    const std::string target =
        "/api/v1/reports/teacher-hours?teacher_id=" + teacher.session().person_id.text();
    const auto years = opened<TeacherHours>(teacher, target).school_years;
    const auto told = std::find_if(years.begin(), years.end(),
                                   [](const HoursYear& one) { return one.title == "2025/2026"; });
    ASSERT_NE(told, years.end());
    const auto hours =
        opened<TeacherHours>(teacher, target + "&school_year_id=" + told->school_year_id.text());
    int own = 0;
    for (const YearOfCourse& course : hours.courses) {
        EXPECT_EQ(course.own + course.by_others + course.remaining, course.plan)
            << course.subject_title;
        EXPECT_EQ(course.own % 2, 0) << "a pair is two hours";
        own += course.own;
    }
    EXPECT_GT(own, 0);
}

// VOC-11 VOC-12. Whoever leaves has a mark of every discipline in his supplement.
void CollegeOfAYear::who_leaves_has_his_diploma_marks() {
    Browser deputy = signed_in("deputy");
    const auto all = plans(deputy);
    const auto leaving_at = std::find_if(all.begin(), all.end(), [](const GroupPlan& one) {
        return one.study_group_title == "СД41";
    });
    ASSERT_NE(leaving_at, all.end());
    const GroupPlan& leaving = *leaving_at;
    const auto supplement = opened<GroupSupplement>(
        deputy, "/api/v1/finals/study-groups/" + leaving.study_group_id.text() + "/supplement");
    ASSERT_FALSE(supplement.students.empty());
    std::size_t whole = 0;
    for (const DiplomaSupplement& one : supplement.students) {
        std::set<SupplementPartKind> parts;
        std::set<std::string> titles;
        for (const SupplementPart& part : one.parts) {
            parts.insert(part.kind);
            if (part.kind != SupplementPartKind::course_works)
                for (const SupplementRow& row : part.rows)
                    EXPECT_TRUE(titles.insert(row.title).second) << row.title;
        }
        whole += parts.contains(SupplementPartKind::practices) &&
                         parts.contains(SupplementPartKind::finals) && one.without_result == 0
                     ? 1
                     : 0;
    }
    EXPECT_GT(whole * 10, supplement.students.size() * 9) << "nearly everybody";
}

// ORD-1.4.2-3b OPS-01. Closed, in the archive on two media, and gone on.
void CollegeOfAYear::its_groups_are_in_the_archive_and_in_the_next_course() {
    EXPECT_THAT(told_.out, HasSubstr("групп за год закрыто и сдано в архив: 2"));
    for (const char* disk : {"disk-1", "disk-2"}) {
        int packages = 0;
        for (const auto& entry : fs::recursive_directory_iterator{data() + "/media/" + disk})
            if (entry.path().extension() == ".zip") {
                const Told verified = letopis_verify({entry.path().string()});
                EXPECT_EQ(verified.exit_code, 0) << verified.out;
                ++packages;
            }
        EXPECT_EQ(packages, 2) << disk;
    }
    Browser clerk = signed_in("clerk");
    const auto years = opened<YearList>(clerk, "/api/v1/school-years").school_years;
    const auto told = std::find_if(years.begin(), years.end(),
                                   [](const YearTitle& one) { return one.title == "2025/2026"; });
    ASSERT_NE(told, years.end());
    const auto view = opened<YearSwitch>(
        clerk, "/api/v1/school-years/" + told->school_year_id.text() + "/switch");
    std::size_t placed = 0;
    for (const SwitchClass& group : view.classes)
        for (const SwitchStudent& student : group.students)
            if (group.closed && student.fate == SwitchFate::moves) {
                EXPECT_EQ(student.placed_in, group.next.title) << student.name;
                ++placed;
            }
    EXPECT_GT(placed, 10U);
    EXPECT_EQ(server_->stop(), 0);
    const Told whole = letopis({"verify", "--data", data()});
    EXPECT_THAT(whole.out, ContainsRegex("ЦЕЛ: записей [0-9]+"));
}

// Evidence: F-27 F-28 OPS-01 ORD-1.4.2-3b VOC-04 VOC-05 VOC-06 VOC-07 VOC-08 VOC-10 VOC-11 VOC-12.
TEST_F(CollegeOfAYear, IsToldFromItsTimetableToTheNextCourse) {
    its_sessions_are_within_the_limits();
    the_summary_sheet_of_a_group_has_every_discipline_once_and_everybodys_results();
    the_sheet_of_an_exam_counts_everybody();
    debts_are_settled_by_directions_the_second_by_a_commission();
    everybody_was_on_practice_and_has_a_sheet();
    the_hours_of_a_teacher_add_up();
    who_leaves_has_his_diploma_marks();
    its_groups_are_in_the_archive_and_in_the_next_course();
}

TEST(CollegeTimetable, WhatIsNoCollegeIsRefusedBeforeAnythingIsWritten) {
    const ScratchFolder folder;
    const std::string data = folder.path() + "/data";
    const Told none = letopis({"demo", "--college", folder.path() + "/none.fet", "--data", data});
    EXPECT_NE(none.exit_code, 0);
    EXPECT_THAT(none.complaints, HasSubstr("такого файла нет"));
    std::ofstream{folder.path() + "/broken.fet"} << "<fet>";
    const Told broken =
        letopis({"demo", "--college", folder.path() + "/broken.fet", "--data", data});
    EXPECT_NE(broken.exit_code, 0);
    EXPECT_THAT(broken.complaints, HasSubstr("broken.fet"));
    EXPECT_FALSE(fs::exists(data));
}

}  // namespace
}  // namespace letopis::testing
