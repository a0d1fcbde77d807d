// Whole demo schools, small ones, told into memory.

#include "demo/demo_school.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "app/journal/closing/close_class.h"
#include "app/marks/record_cell.h"
#include "domain/classes/after_school.h"
#include "domain/journal/practice_diary/practice_diary.h"
#include "domain/testing/sample_school.h"
#include "ports/gathering/attestation/absence_warnings.h"
#include "ports/testing/memory_school.h"

namespace letopis {
namespace {

constexpr std::uint64_t usual_seed = 1;
const Date weekday_of_second_quarter{2026, 11, 24};

/// A school with as few students as there can be.
struct ToldSchool {
    explicit ToldSchool(Date today = weekday_of_second_quarter, std::uint64_t seed = usual_seed) {
        NoProgress progress;
        auto filled =
            fill_demo_school(memory.writer(), memory.readers(), memory.clock(),
                             {.seed = seed, .student_count = 1, .today = today}, progress);
        EXPECT_TRUE(filled) << today.iso() << ": " << filled.error().message();
        if (filled) demo = *std::move(filled);
    }

    const testing::MemoryTables& tables() const { return memory.tables(); }
    SchoolYearId year(const std::string& title) const {
        for (const SchoolYear& one : tables().school_years)
            if (one.title == title) return one.school_year_id;
        return {};
    }
    std::vector<StudyGroup> groups(const std::string& year_title) const {
        std::vector<StudyGroup> found;
        for (const auto& [id, group] : tables().study_groups)
            if (group.school_year_id == year(year_title) && group.kind != StudyGroupKind::subgroup)
                found.push_back(group);
        return found;
    }
    std::vector<std::string> encoded() const {
        std::vector<std::string> all;
        for (const StoredEntry& entry : tables().entries) all.push_back(entry.encoded);
        return all;
    }

    std::size_t count_of(std::string_view kind) const {
        return static_cast<std::size_t>(
            std::count_if(tables().entries.begin(), tables().entries.end(),
                          [&](const StoredEntry& entry) { return entry.kind == kind; }));
    }

    testing::MemorySchool memory;
    DemoSchool demo;
};

/// The school that most tests look at.
const ToldSchool& usual() {
    static const ToldSchool school;
    return school;
}

/// A school for one who changes it.
ToldSchool& changed() {
    static ToldSchool school;
    return school;
}

bool is_held(const Lesson& lesson, Instant until) {
    return lesson.state != LessonState::cancelled && lesson.ends() <= until &&
           !lesson.teacher_id.is_nil();
}

// --- One seed and one day are one school ---

TEST(DemoSchool, OneSeedAndOneDayTellTheSameEntriesByteForByte) {
    EXPECT_EQ(usual().encoded(), changed().encoded());
}

TEST(DemoSchool, AnotherSeedTellsAnotherSchool) {
    const ToldSchool other{weekday_of_second_quarter, 2};
    EXPECT_NE(usual().encoded(), other.encoded());
    EXPECT_EQ(usual().demo.organization, other.demo.organization);
}

// --- What there is ---

TEST(DemoSchool, HasThreeProgrammeFamiliesAndClassesOfManyGrades) {
    for (const char* year : {"2025/2026", "2026/2027"}) {
        std::map<StudyGroupKind, std::set<int>> grades;
        for (const StudyGroup& group : usual().groups(year)) grades[group.kind].insert(group.grade);
        EXPECT_GE(grades[StudyGroupKind::school_class].size(), 3u) << year;
        EXPECT_EQ(grades[StudyGroupKind::vocational_group],
                  year == std::string_view{"2025/2026"} ? (std::set{1, 4}) : std::set{2});
        EXPECT_EQ(grades[StudyGroupKind::association_group].size(), 1u) << year;
    }
    std::set<SubjectKind> kinds;
    for (const auto& [id, subject] : usual().tables().subjects) kinds.insert(subject.kind);
    EXPECT_THAT(kinds, ::testing::IsSupersetOf({SubjectKind::subject, SubjectKind::module,
                                                SubjectKind::interdisciplinary_course,
                                                SubjectKind::practice, SubjectKind::association}));
}

TEST(DemoSchool, GivesALoginToEveryRole) {
    std::set<Role> roles;
    std::set<std::string> logins;
    for (const DemoRoleLogin& one : usual().demo.role_logins) {
        roles.insert(one.role);
        logins.insert(one.login.login);
        EXPECT_THAT(one.login.roles, ::testing::Contains(one.role)) << one.login.name;
    }
    EXPECT_EQ(roles,
              (std::set{Role::director, Role::deputy, Role::subject_teacher, Role::class_teacher,
                        Role::student, Role::guardian, Role::archivist, Role::clerk,
                        Role::inspector, Role::scheduler, Role::section_head, Role::department_head,
                        Role::training_master, Role::medic, Role::counsellor}));
    EXPECT_EQ(logins.size(), roles.size());
}

TEST(DemoSchool, NobodyIsInTwoPlacesInOneHour) {
    const auto& tables = usual().tables();
    // Both ways of looking: by who teaches, and by who is taught.
    std::map<PersonId, std::vector<std::pair<Instant, Instant>>> hours;
    std::map<StudyGroupId, std::vector<const Enrolment*>> lists;
    for (const Enrolment& one : tables.enrolments) lists[one.study_group_id].push_back(&one);
    for (const auto& [id, lesson] : tables.lessons) {
        if (lesson.state == LessonState::cancelled) continue;
        const std::pair hour{lesson.begins(), lesson.ends()};
        if (!lesson.teacher_id.is_nil()) hours[lesson.teacher_id].push_back(hour);
        for (const Enrolment* one : lists[tables.courses.at(lesson.course_id).study_group_id])
            if (one->covers(lesson.lesson_on)) hours[one->student_id].push_back(hour);
    }
    for (auto& [person, of_person] : hours) {
        std::sort(of_person.begin(), of_person.end());
        for (std::size_t i = 1; i < of_person.size(); ++i)
            EXPECT_LE(of_person[i - 1].second, of_person[i].first)
                << tables.persons.at(person).full_name();
    }
}

// Evidence: CUR-06.
// CUR-06: the page of the timetable has a version to come.
TEST(DemoSchool, TheTimetableOfAClassChangesOnAMondayToCome) {
    const Date monday{2026, 12, 7};
    std::set<CourseId> ended;
    std::set<CourseId> begun;
    for (const StoredEntry& row : usual().tables().entries) {
        if (row.kind != "timetable_slot_placed") continue;
        const auto entry = decode_entry(row.encoded);
        ASSERT_TRUE(entry);
        const auto& place = std::get<TimetableSlotPlaced>(entry->body);
        if (place.valid_to == monday.plus_days(-1)) ended.insert(place.slot.course_id);
        if (place.valid_from == monday && !place.valid_to) begun.insert(place.slot.course_id);
    }
    EXPECT_EQ(ended.size(), 2u);
    EXPECT_EQ(begun, ended) << "the same lessons at other hours";
}

TEST(DemoSchool, AClassLearnsInTheSecondShift) {
    const auto& tables = usual().tables();
    ASSERT_TRUE(tables.named_bells.contains("II смена"));
    const TimeOfDay begins = tables.named_bells.at("II смена").slots.front().starts_at;
    EXPECT_GE(begins, TimeOfDay{12 * 60});
    std::set<StudyGroupId> shifted;
    for (const auto& [place, bells] : tables.group_bells)
        if (bells.bells_title == "II смена") shifted.insert(bells.study_group_id);
    ASSERT_EQ(shifted.size(), 1u);
    const StudyGroup& group = tables.study_groups.at(*shifted.begin());
    EXPECT_THAT(group.grade, ::testing::AnyOf(2, 3, 4, 6, 7)) << "СП 2.4.3648-20";
    int lessons = 0;
    for (const auto& [id, lesson] : tables.lessons) {
        const Course& course = tables.courses.at(lesson.course_id);
        if (lesson.state == LessonState::cancelled ||
            course.study_group_id != group.study_group_id ||
            !is_of_curriculum(tables.subjects.at(course.subject_id).kind))
            continue;
        ++lessons;
        EXPECT_GE(lesson.starts_at, begins) << lesson.lesson_on.iso();
    }
    EXPECT_GT(lessons, 500);
}

// Evidence: ASM-08, E-5.
TEST(DemoSchool, WhoHasMissedMuchOfTheQuarterIsWarned) {
    const Date today = moscow_date(changed().demo.told_until);
    std::set<std::string> warned;
    for (const StudyGroup& group : changed().groups("2026/2027")) {
        const auto warnings = changed().memory.readers().read(
            [&](Reader& reader) { return absence_warnings_of(reader, group, {}, today); });
        ASSERT_TRUE(warnings);
        for (const AbsenceWarningLine& one : *warnings)
            warned.insert(group.title + ": " + one.student);
    }
    EXPECT_THAT(warned, ::testing::IsSupersetOf({"6 «А»: Фролов Степан", "9 «Б»: Журавлёв Артём"}))
        << "of the class whose leader is shown, and a child of the guardian who is";
}

TEST(DemoSchool, HasWorksToComeAwardsAndAchievementsToShow) {
    const auto& tables = usual().tables();
    const Date today = moscow_date(usual().demo.told_until);
    std::map<std::string, int> kinds;
    for (const StoredEntry& entry : tables.entries) ++kinds[entry.kind];
    EXPECT_GT(kinds["work_planned"], 2);
    EXPECT_GT(kinds["achievement_recorded"], 2);
    EXPECT_GT(kinds["mass_event_held"], 1);
    for (const StoredEntry& entry : tables.entries) {
        if (entry.kind != "work_planned") continue;
        const Entry told = decode_entry(entry.encoded).value();
        EXPECT_GT(std::get<WorkPlanned>(told.body).planned_on, today);
    }
}

// --- What teachers write ---

TEST(DemoSchool, EveryLessonHeldSaysItsTopicAndWhetherSomethingIsSet) {
    const Instant settled = usual().demo.told_until - Span::days(3);
    int held = 0;
    int cancelled = 0;
    for (const auto& [id, lesson] : usual().tables().lessons) {
        cancelled += lesson.state == LessonState::cancelled ? 1 : 0;
        if (!is_held(lesson, settled)) continue;
        ++held;
        EXPECT_FALSE(lesson.topic.empty()) << lesson.lesson_on.iso();
        const Course& course = usual().tables().courses.at(lesson.course_id);
        const bool asks_for_homework =
            is_of_curriculum(usual().tables().subjects.at(course.subject_id).kind);
        const bool says_homework = !lesson.homework.empty() || lesson.homework_none;
        EXPECT_EQ(says_homework, asks_for_homework) << lesson.topic;
    }
    EXPECT_GT(held, 5000);
    EXPECT_GT(cancelled, 10);
}

TEST(DemoSchool, TeachersOweSomethingForTheLatestDaysOnly) {
    int owed = 0;
    for (const auto& [id, lesson] : usual().tables().lessons)
        if (is_held(lesson, usual().demo.told_until) && lesson.topic.empty()) ++owed;
    EXPECT_GT(owed, 0);
    EXPECT_LT(owed, 40);
}

TEST(DemoSchool, MarksAreCorrectedAndLateCorrectionsSayWhy) {
    std::map<CorrectionReason, int> reasons;
    int withdrawn = 0;
    for (const StoredEntry& stored : usual().tables().entries) {
        const auto entry = decode_entry(stored.encoded);
        ASSERT_TRUE(entry);
        withdrawn += std::holds_alternative<MarkWithdrawn>(entry->body) ? 1 : 0;
        const auto* corrected = std::get_if<MarkCorrected>(&entry->body);
        if (corrected == nullptr) continue;
        ++reasons[corrected->reason_code];
        EXPECT_EQ(corrected->reason_code == CorrectionReason::none, corrected->reason.empty());
    }
    EXPECT_GT(reasons[CorrectionReason::none], 0) << "seen the same day";
    EXPECT_GT(reasons[CorrectionReason::typo], 0);
    EXPECT_GT(reasons[CorrectionReason::rework], 0);
    EXPECT_GT(withdrawn, 0);
}

/// Marks from 2 to 5 that stand, of works of these types.
struct MarkCount {
    int count = 0;
    int sum = 0;
    int twos = 0;
    double mean() const { return static_cast<double>(sum) / std::max(1, count); }
    void add(MarkValue value) {
        const auto number = numeric(value);
        if (!number) return;
        ++count;
        sum += *number;
        twos += *number == 2 ? 1 : 0;
    }
};

TEST(DemoSchool, MarksTellStrongFromWeakAndControlWorksAreHarder) {
    const auto& tables = usual().tables();
    MarkCount all;
    std::map<WorkType, MarkCount> by_work;
    std::map<StudentId, MarkCount> by_student;
    for (const auto& [place, mark] : tables.marks) {
        const Work* work = tables.lessons.at(place.lesson_id).work(place.work_no);
        if (!mark.value || work == nullptr) continue;
        all.add(*mark.value);
        by_work[work->work_type].add(*mark.value);
        by_student[place.student_id].add(*mark.value);
    }
    EXPECT_LT(all.twos * 20, all.count) << "twos are rare";
    EXPECT_GT(all.twos, 0);
    EXPECT_LT(by_work[WorkType::control_work].mean() + 0.1, by_work[WorkType::class_work].mean());
    EXPECT_GE(by_work.size(), 10u) << "kinds of works";
    double strongest = 0;
    double weakest = 5;
    for (const auto& [student, marks] : by_student) {
        if (marks.count < 20) continue;
        strongest = std::max(strongest, marks.mean());
        weakest = std::min(weakest, marks.mean());
    }
    EXPECT_GT(strongest, 4.6);
    EXPECT_LT(weakest, 3.7);
}

TEST(DemoSchool, StudentsAreAbsentLateAndIll) {
    std::map<AttendanceStatus, int> statuses;
    for (const auto& [key, row] : usual().tables().attendance) ++statuses[row.status];
    for (const AttendanceStatus status : {AttendanceStatus::absent, AttendanceStatus::ill,
                                          AttendanceStatus::excused, AttendanceStatus::late})
        EXPECT_GT(statuses[status], 0) << attendance_letter(status);
    EXPECT_GT(statuses[AttendanceStatus::ill], statuses[AttendanceStatus::absent]);
}

// --- Periods and years ---

TEST(DemoSchool, TheLastYearIsClosedButForOneClassThatIsReady) {
    ToldSchool& school = changed();
    const StudyGroupId waiting = school.demo.class_to_close.study_group_id;
    const auto& closed = school.tables().classes_closed;
    for (const StudyGroup& group : school.groups("2025/2026"))
        EXPECT_EQ(closed.contains(group.study_group_id), group.study_group_id != waiting)
            << group.title;
    EXPECT_EQ(school.demo.closed_classes.size(), closed.size());
    const auto deputy =
        std::find_if(school.demo.role_logins.begin(), school.demo.role_logins.end(),
                     [](const DemoRoleLogin& one) { return one.role == Role::deputy; });
    const auto closing = school.memory.writer().append(
        close_class(testing::id_of<CommandId>(1), deputy->login.person_id, waiting));
    EXPECT_TRUE(closing) << closing.error().message();
}

TEST(DemoSchool, TheFirstQuarterIsClosedAndTheSecondIsNot) {
    const auto& tables = usual().tables();
    std::map<PeriodId, Period> periods;
    std::set<PeriodSystemId> quarters;
    for (const PeriodSystem& system : tables.period_systems)
        for (const Period& period : system.periods) {
            periods[period.period_id] = period;
            if (system.kind == PeriodKind::quarter) quarters.insert(system.period_system_id);
        }
    std::map<CourseId, std::set<int>> closed;
    for (const auto& [place, one] : tables.period_closings)
        closed[one.course_id].insert(periods.at(one.period_id).number);
    const SchoolYearId current = usual().year("2026/2027");
    int looked_at = 0;
    for (const auto& [id, course] : tables.courses) {
        if (course.school_year_id != current || !quarters.contains(course.period_system_id))
            continue;
        ++looked_at;
        EXPECT_EQ(closed[id], std::set{1});
    }
    EXPECT_GT(looked_at, 20);
}

// Evidence: JRN-24, ADE-08.
TEST(DemoSchool, HasActivitiesBesideTheCurriculum) {
    const auto& tables = usual().tables();
    std::map<SubjectKind, int> courses;
    std::map<CourseId, SubjectKind> beside;
    for (const auto& [id, course] : tables.courses) {
        const SubjectKind kind = tables.subjects.at(course.subject_id).kind;
        if (is_of_curriculum(kind)) continue;
        ++courses[kind];
        beside.emplace(id, kind);
    }
    EXPECT_EQ(courses[SubjectKind::extracurricular], 2);
    EXPECT_EQ(courses[SubjectKind::after_school], 1);
    int held = 0;
    for (const auto& [id, lesson] : tables.lessons)
        held += beside.contains(lesson.course_id) && !lesson.topic.empty() ? 1 : 0;
    EXPECT_GT(held, 80);
    int missed = 0;
    for (const auto& [place, one] : tables.attendance)
        missed += beside.contains(tables.lessons.at(one.lesson_id).course_id) ? 1 : 0;
    EXPECT_GT(missed, 5);
}

TEST(DemoSchool, AGroupIsSentToTwoBasesAndTwoHaveTheirSheets) {
    std::set<std::string> bases;
    int assessed = 0;
    for (const auto& [index, one] : usual().tables().practice) {
        bases.insert(one.base);
        assessed += one.result ? 1 : 0;
    }
    EXPECT_EQ(bases.size(), 2u);
    EXPECT_EQ(assessed, 2);
}

// Evidence: VOC-10.
TEST(DemoSchool, DiariesOfPracticeArePartlyConfirmed) {
    const auto& tables = usual().tables();
    std::set<PracticeDayState> states;
    int of_today = 0;
    for (const auto& [place, day] : tables.practice_days) {
        states.insert(day.state);
        of_today += day.done_on == moscow_date(usual().demo.told_until) ? 1 : 0;
    }
    EXPECT_EQ(states, (std::set{PracticeDayState::written, PracticeDayState::confirmed,
                                PracticeDayState::returned}));
    EXPECT_GT(tables.practice_days.size(), 40u);
    EXPECT_GT(of_today, 0) << "somebody is at practice today";
    const Date today = moscow_date(usual().demo.told_until);
    int behind = 0;
    for (const auto& [index, one] : tables.practice) {
        if (today < one.from_on || one.to_on < today) continue;
        std::vector<PracticeDay> diary;
        for (const auto& [place, day] : tables.practice_days)
            if (day.assignment == index) diary.push_back(day);
        behind += missing_practice_days(one, diary, {}, today).empty() ? 0 : 1;
    }
    EXPECT_GT(behind, 0) << "somebody who is there lacks a line";
}

// Evidence: VOC-11.
TEST(DemoSchool, FinalAttestationIsOfWhoGraduates) {
    const auto& tables = usual().tables();
    ASSERT_EQ(tables.final_attestations.size(), 2u);
    std::set<StudyGroupId> held;
    for (const auto& [index, one] : tables.final_attestations) held.insert(one.study_group_id);
    ASSERT_EQ(held.size(), 1u);
    const StudyGroup& group = tables.study_groups.at(*held.begin());
    EXPECT_EQ(group.grade, 4);
    int graduates = 0;
    for (const auto& [place, decision] : tables.council_decisions) {
        const StudyGroup& of = tables.study_groups.at(place.first);
        if (of.kind != StudyGroupKind::vocational_group ||
            decision.kind != CouncilDecisionKind::graduate)
            continue;
        ++graduates;
        EXPECT_EQ(of.study_group_id, group.study_group_id);
        for (const Enrolment& one : tables.enrolments) {
            if (one.student_id == place.second) {
                EXPECT_EQ(one.study_group_id, of.study_group_id);
            }
        }
    }
    EXPECT_GE(graduates, 3);
}

TEST(DemoSchool, TheNinthOfLastYearHasItsExamsAndOneWasCorrected) {
    const auto& tables = usual().tables();
    std::set<SubjectId> subjects;
    for (const auto& [place, exam] : tables.exams) {
        EXPECT_EQ(tables.study_groups.at(exam.study_group_id).grade, 9);
        subjects.insert(exam.subject_id);
    }
    EXPECT_GE(subjects.size(), 5u);
    EXPECT_GT(usual().count_of("exam_result_recorded"), tables.exams.size());
}

TEST(DemoSchool, EachExamHasItsOwnPointsAndEachStudentFourExams) {
    const auto& tables = usual().tables();
    // Five from; the most there may be.
    const std::map<std::string, std::pair<int, int>> borders{{"Русский язык", {33, 37}},
                                                             {"Математика", {22, 31}},
                                                             {"Обществознание", {32, 37}},
                                                             {"Информатика", {16, 21}},
                                                             {"География", {26, 31}}};
    std::map<StudentId, int> sat;
    for (const auto& [place, exam] : tables.exams) {
        ++sat[exam.student_id];
        EXPECT_NE(exam.held_on.weekday(), Weekday::sunday);
        const std::string& title = tables.subjects.at(exam.subject_id).title;
        const auto of_subject = borders.find(title);
        if (of_subject == borders.end()) continue;
        const auto [five, most] = of_subject->second;
        EXPECT_LE(*exam.points, most) << title;
        EXPECT_EQ(exam.result == ResultValue::five, five <= *exam.points) << title;
    }
    int ill = 0;
    for (const auto& [student, exams] : sat) {
        EXPECT_THAT(exams, ::testing::AnyOf(3, 4));
        ill += exams == 3 ? 1 : 0;
    }
    EXPECT_EQ(ill, 1);
}

TEST(DemoSchool, DutiesOfTheLastWeeksAreTickedByTheTeacherAndTheDeputy) {
    std::set<PersonId> people;
    for (const auto& [place, tick] : usual().tables().duty_ticks) people.insert(tick.person_id);
    EXPECT_EQ(people.size(), 2u);
}

TEST(DemoSchool, TheOpenJournalTakesAMarkForToday) {
    ToldSchool& school = changed();
    const DemoOpenCourse& course = school.demo.open_course;
    ASSERT_FALSE(course.lesson_ids.empty());
    ASSERT_FALSE(course.student_ids.empty());
    const LessonId lesson = course.lesson_ids.back();
    EXPECT_EQ(school.tables().lessons.at(lesson).lesson_on, weekday_of_second_quarter);
    EXPECT_EQ(course.scale, Scale::five_point);
    // The first who has neither a mark nor a letter there yet.
    for (const StudentId student : course.student_ids) {
        if (school.tables().attendance.contains({lesson, student}) ||
            school.tables().marks.contains({.lesson_id = lesson, .student_id = student}))
            continue;
        const auto recorded = school.memory.writer().append(
            record_cell(testing::id_of<CommandId>(2), course.teacher_id,
                        {.lesson_id = lesson, .student_id = student, .text = "5"}));
        EXPECT_TRUE(recorded) << recorded.error().message();
        return;
    }
    FAIL() << "everybody has something already";
}

// --- Any day ---

class AnyDay : public ::testing::TestWithParam<const char*> {};

TEST_P(AnyDay, IsToldToItsEndAndNoFurther) {
    const Date today = *Date::parse(GetParam());
    const ToldSchool school{today};
    ASSERT_GT(school.demo.entry_count, 0);
    const Instant until = moscow_instant(today, {18 * 60});
    EXPECT_EQ(school.demo.told_until, until);
    EXPECT_LE(school.tables().entries.back().recorded_at, until);
    EXPECT_GE(school.demo.closed_classes.size(), 5u);
    EXPECT_FALSE(school.demo.open_course.student_ids.empty());
    ASSERT_FALSE(school.demo.open_course.lesson_ids.empty());
    const Lesson& latest = school.tables().lessons.at(school.demo.open_course.lesson_ids.back());
    EXPECT_LE(latest.lesson_on, today);
    EXPECT_FALSE(
        school.tables().classes_closed.contains(school.demo.class_to_close.study_group_id));
}

INSTANTIATE_TEST_SUITE_P(DemoSchool, AnyDay,
                         ::testing::Values("2026-11-22",    // A Sunday.
                                           "2026-11-04",    // A holiday within vacations.
                                           "2026-09-01",    // The first day.
                                           "2026-08-31",    // The last one: two whole years.
                                           "2026-07-15",    // Summer.
                                           "2028-02-29"));  // A leap day.

TEST(DemoSchool, ADayThatCannotBeToldIsRefusedInWords) {
    for (const char* day : {"2016-08-31", "1970-01-01", "2099-09-01", "9999-12-31"}) {
        testing::MemorySchool memory;
        NoProgress progress;
        const auto filled = fill_demo_school(memory.writer(), memory.readers(), memory.clock(),
                                             {.today = *Date::parse(day)}, progress);
        ASSERT_FALSE(filled) << day;
        EXPECT_TRUE(filled.error().is(RefusalCode::invalid_value));
        EXPECT_THAT(filled.error().message(), ::testing::HasSubstr("01.09.2016"));
        EXPECT_EQ(memory.tables().entries.size(), 0u);
    }
    EXPECT_TRUE(check_demo_choices({.today = Date{2016, 9, 1}}));
    EXPECT_TRUE(check_demo_choices({.today = Date{2099, 8, 31}}));
}

}  // namespace
}  // namespace letopis
