// F-14: only lessons that were given and recorded are paid for (CUR-04, JRN-22).
#include <gmock/gmock.h>

#include <random>

#include "app/reports/report_forms.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;

const Date monday{2026, 9, 7};

class SheetOfHours : public ToldSchool {
protected:
    HoursSheet sheet(std::optional<Date> month = std::nullopt) {
        auto opened =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_hours_sheet(reader, standing, month, moment);
            });
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
    void record(LessonId lesson) { state({TopicRecorded{.lesson_id = lesson, .topic = "Тема"}}); }
    static const HoursOfTeacher* of(const HoursSheet& sheet, EmployeeId teacher) {
        for (const HoursOfTeacher& one : sheet.teachers)
            if (one.teacher_id == teacher) return &one;
        return nullptr;
    }
    static LessonScheduled lesson(int number, CourseId course, EmployeeId teacher, Date on,
                                  int slot_no) {
        const int starts = 480 + slot_no * 55;
        return {.lesson_id = id_of<LessonId>(number),
                .course_id = course,
                .lesson_on = on,
                .slot_no = slot_no,
                .starts_at = {starts},
                .ends_at = {starts + 45},
                .teacher_id = teacher};
    }
};

// CUR-04.
TEST_F(SheetOfHours, HasALessonOnlyWhenItsTopicIsRecorded) {
    at(monday, 18, 0);
    const HoursSheet before = sheet();
    ASSERT_NE(of(before, sample_.petrova), nullptr);
    EXPECT_EQ(of(before, sample_.petrova)->hours.hours, 0);
    EXPECT_EQ(of(before, sample_.petrova)->hours.unrecorded, 2);  // In 5 «А» and in 5 «Б».
    record(sample_.monday_7);
    const HoursSheet after = sheet();
    const HoursOfTeacher& petrova = *of(after, sample_.petrova);
    EXPECT_EQ(petrova.teacher, "Петрова А. И.");
    EXPECT_EQ(petrova.hours.hours, 1);
    EXPECT_EQ(petrova.hours.own, 1);
    EXPECT_EQ(petrova.hours.unrecorded, 1);
    EXPECT_EQ(petrova.hours.days.at(6), 1);  // The 7th.
    EXPECT_EQ(after.days.size(), 30U);
    EXPECT_THAT(
        texts_of(petrova.courses, [](const HoursOfCourse& one) { return one.study_group_title; }),
        ElementsAre("5 «А»", "5 «Б»"));
}

TEST_F(SheetOfHours, PaysASubstituteByHisCoefficient) {
    at(monday, 18, 0);
    state({SubstitutionAssigned{.lesson_id = sample_.monday_7,
                                .substitute_id = sample_.sidorov,
                                .kind = SubstitutionKind::merge,
                                .coefficient_hundredths = 50,
                                .reason = "болезнь учителя"}});
    record(sample_.monday_7);
    record(sample_.russian_7);
    const HoursSheet view = sheet();
    const TaughtHours& sidorov = of(view, sample_.sidorov)->hours;
    EXPECT_EQ(sidorov.hours, 2);
    EXPECT_EQ(sidorov.own, 1);
    EXPECT_EQ(sidorov.substituted, 1);
    EXPECT_EQ(sidorov.coefficient_hundredths, 50);
    EXPECT_EQ(of(view, sample_.petrova)->hours.hours, 0);
}

// F-14, CUR-02: «Замена предмета» is a block of its own.
TEST_F(SheetOfHours, TellsALessonHeldInsteadOfAnotherSubjectFromAnAdditionalOne) {
    const auto extra = [&](int number, int slot_no, std::string reason) {
        return ExtraLessonScheduled{.lesson_id = id_of<LessonId>(number),
                                    .course_id = sample_.russian_5a,
                                    .lesson_on = monday,
                                    .slot_no = slot_no,
                                    .starts_at = {480 + slot_no * 55},
                                    .ends_at = {525 + slot_no * 55},
                                    .teacher_id = sample_.sidorov,
                                    .reason = std::move(reason)};
    };
    const auto lesson_in = [&](LessonId id) {
        return *school_.read([&](Reader& reader) { return reader.lesson(id); });
    };
    const int given_up_slot = lesson_in(sample_.monday_7)->slot_no;
    state({LessonCancelled{sample_.monday_7, "болезнь учителя"},
           extra(801, given_up_slot, "болезнь учителя"), extra(802, 6, "консультация")});
    at(monday, 20, 0);
    record(id_of<LessonId>(801));
    record(id_of<LessonId>(802));
    const HoursSheet view = sheet();
    const TaughtHours& sidorov = of(view, sample_.sidorov)->hours;
    EXPECT_EQ(sidorov.hours, 2);
    EXPECT_EQ(sidorov.other_subject, 1);
    EXPECT_EQ(sidorov.extra, 1);
    EXPECT_EQ(sidorov.own, 0);
    EXPECT_EQ(view.totals.other_subject, 1);
    const TableForm form = hours_sheet_form(view, FormFacts{});
    EXPECT_EQ(form.tables.at(0).columns.size(), form.tables.at(0).totals.at(0).size());
    EXPECT_THAT(texts_of(form.tables.at(0).columns, [](const auto& one) { return one.title; }),
                ::testing::Contains("Замена предмета"));
}

// F-14, CUR-02: hours that were given for a recorded reason name it with its document.
TEST_F(SheetOfHours, NamesTheReasonsOfItsSubstitutions) {
    state({ChangeReasonRecorded{.scope = ReasonScope::teacher,
                                .teacher_id = sample_.petrova,
                                .text = "Болезнь Петровой А. И.",
                                .from_on = monday,
                                .to_on = monday.plus_days(4),
                                .document_kind = ReasonDocument::order,
                                .document_no = "12",
                                .document_on = monday}});
    const auto reason =
        (*school_.read([](Reader& reader) { return reader.change_reasons(monday, monday, 1); }))
            .front()
            .change_reason;
    state(
        {SubstitutionAssigned{
             .lesson_id = sample_.monday_7, .substitute_id = sample_.sidorov, .reason = "болезнь"},
         ChangeReasonApplied{reason, sample_.monday_7},
         SubstitutionAssigned{
             .lesson_id = sample_.lesson_5b, .substitute_id = sample_.sidorov, .reason = "болезнь"},
         ChangeReasonApplied{reason, sample_.lesson_5b}});
    at(monday, 18, 0);
    EXPECT_TRUE(sheet().reasons.empty()) << "what is not recorded is not paid for";
    record(sample_.monday_7);
    const HoursSheet view = sheet();
    ASSERT_EQ(view.reasons.size(), 1U);
    EXPECT_EQ(view.reasons[0].hours, 1);
    const TableForm form = hours_sheet_form(view, FormFacts{});
    EXPECT_THAT(form.tables.at(1).rows.at(0),
                ElementsAre("07.09.2026", "11.09.2026", "Болезнь Петровой А. И.", "Петрова А. И.",
                            "приказ № 12 от 07.09.2026", "1"));
}

// A pair of a college is two hours.
TEST_F(SheetOfHours, CountsAPairAsTwoHours) {
    const auto group = id_of<StudyGroupId>(600);
    const auto course = id_of<CourseId>(600);
    state({StudyGroupFormed{{.study_group_id = group,
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::vocational,
                             .kind = StudyGroupKind::vocational_group,
                             .title = "СД-21",
                             .period_system_id = sample_.quarters}},
           CourseOpened{{.course_id = course,
                         .subject_id = sample_.russian,
                         .study_group_id = group,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           lesson(600, course, sample_.sidorov, monday, 1)});
    at(monday, 18, 0);
    record(id_of<LessonId>(600));
    const HoursSheet view = sheet();
    EXPECT_EQ(view.totals.lessons, 1);
    EXPECT_EQ(view.totals.hours, 2);
    EXPECT_EQ(of(view, sample_.sidorov)->hours.days.at(6), 2);
}

// JRN-22: whatever happens to lessons, the sheet's sum is the number of recorded ones.
TEST_F(SheetOfHours, SumEqualsTheRecordedLessons) {
    std::mt19937 chance{20260907};  // NOLINT: the same every time.
    const std::vector<std::pair<CourseId, EmployeeId>> courses{
        {sample_.mathematics_5a, sample_.petrova},
        {sample_.mathematics_5b, sample_.petrova},
        {sample_.russian_5a, sample_.sidorov},
        {sample_.english_course, EmployeeId{}}};
    std::vector<EntryBody> scheduled;
    for (int number = 0; number < 120; ++number) {
        const auto& [course, teacher] = courses[chance() % courses.size()];
        scheduled.push_back(lesson(700 + number, course, teacher,
                                   Date{2026, 10, 1}.plus_days(number / 5), 1 + number % 5));
    }
    state(std::move(scheduled));
    at(Date{2026, 10, 21}, 23, 0);
    for (int step = 0; step < 200; ++step) {
        const auto id = id_of<LessonId>(700 + static_cast<int>(chance() % 120));
        switch (chance() % 4) {
            case 0:
                state({LessonCancelled{id, "карантин"}});
                break;
            case 1:
                state({SubstitutionAssigned{.lesson_id = id,
                                            .substitute_id = sample_.sidorov,
                                            .coefficient_hundredths = 100,
                                            .reason = "болезнь"}});
                break;
            default:
                record(id);
        }
        if (step % 20 != 19) continue;
        const HoursSheet view = sheet();
        const auto lessons = school_.read([&](Reader& reader) -> Result<int> {
            int recorded = 0;
            for (const auto& [course, teacher] : courses) {
                LETOPIS_TRY(
                    found, reader.lessons_of_course(course, Date{2026, 10, 1}, Date{2026, 10, 21}));
                for (const Lesson& one : found)
                    if (one.state != LessonState::cancelled && !one.topic.empty()) ++recorded;
            }
            return recorded;
        });
        EXPECT_EQ(view.totals.lessons, *lessons);
        int of_teachers = 0;
        int of_courses = 0;
        for (const HoursOfTeacher& teacher : view.teachers) {
            of_teachers += teacher.hours.lessons;
            EXPECT_EQ(teacher.hours.hours,
                      teacher.hours.own + teacher.hours.extra + teacher.hours.substituted);
            for (const HoursOfCourse& course : teacher.courses) of_courses += course.hours.lessons;
        }
        EXPECT_EQ(of_teachers, *lessons);
        EXPECT_EQ(of_courses, *lessons);
    }
}

TEST_F(SheetOfHours, IsOpenToWhoMayReadTheSchool) {
    const auto refused = [&](PersonId person) {
        return refusal_code(
            as(person, [](Reader& reader, const Standing& standing, Instant moment) {
                return open_hours_sheet(reader, standing, std::nullopt, moment);
            }));
    };
    EXPECT_EQ(refused(sample_.director), std::nullopt);
    EXPECT_EQ(refused(sample_.petrova), RefusalCode::not_your_role);
    EXPECT_EQ(refused(sample_.zhukov), RefusalCode::not_found);
}

// Evidence: F-14. Each teacher's rows come to the sheet's sum.
TEST_F(SheetOfHours, IsPrintedWithTheSumOfTheSchool) {
    at(monday, 18, 0);
    record(sample_.monday_7);
    record(sample_.lesson_5b);
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_hours_sheet_form(reader, standing, monday, now);
        });
    ASSERT_TRUE(form);
    EXPECT_EQ(form->period, "сентябрь 2026 года");
    EXPECT_EQ(form->edition, Edition::draft);
    const FormTable& table = form->tables.front();
    ASSERT_GE(table.rows.size(), 3U);
    const std::size_t sum = 3 + 30;  // After the names and the days of September.
    EXPECT_EQ(table.columns[sum].title, "Всего часов");
    EXPECT_EQ(table.rows[0][0], "Петрова А. И.");
    EXPECT_EQ(table.rows[0][sum], "1");
    EXPECT_EQ(table.rows[2][1], "Всего");
    EXPECT_EQ(table.rows[2][sum], "2");
    EXPECT_EQ(table.totals.front()[sum], "2");
    EXPECT_EQ(table.rows[0][3 + 6], "1") << "the seventh of the month";
    EXPECT_EQ(table.rows[0][3], "") << "no lesson: an empty place";
}

}  // namespace
}  // namespace letopis::testing
