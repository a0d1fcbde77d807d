// F-22: who checks which journals, and what is counted.

#include <gmock/gmock.h>

#include "app/visits/journal_check_form.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class JournalChecks : public ToldSchool {
protected:
    JournalChecks() {
        state({PersonRegistered{{.person_id = inspector_, .last_name = "Кротов"}},
               VisitOpened{.inspector_id = inspector_,
                           .authority = "Департамент",
                           .basis_no = "14-К",
                           .basis_on = Date{2026, 9, 1},
                           .from_on = Date{2026, 9, 1},
                           .to_on = Date{2026, 9, 30},
                           .study_group_ids = {sample_.class_5a}}});
    }
    auto check(PersonId person, const JournalCheckSearch& search = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return check_journals(reader, standing, search, moment);
        });
    }
    CheckedCourse russian(const JournalCheck& all) {
        for (const CheckedCourse& one : all.courses)
            if (one.course_id == sample_.russian_5a) return one;
        ADD_FAILURE() << "the course is not in it";
        return {};
    }

    const PersonId inspector_ = id_of<PersonId>(95);
};

// Evidence: F-22.
TEST_F(JournalChecks, AnInspectorChecksWhatHisVisitNames) {
    const auto own = check(inspector_);
    ASSERT_TRUE(own);
    EXPECT_THAT(own->classes, SizeIs(1));
    EXPECT_EQ(own->checked_by, "Кротов");
    for (const CheckedCourse& one : own->courses) EXPECT_EQ(one.class_title, "5 «А»");
    EXPECT_EQ(refusal_code(check(inspector_, {.study_group_id = sample_.class_5b})),
              RefusalCode::not_found);
    EXPECT_EQ(refusal_code(check(sample_.petrova)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(check(sample_.yozhikova)), RefusalCode::not_found);
    EXPECT_THAT(check(sample_.director)->classes, SizeIs(::testing::Gt(1U)));
    EXPECT_EQ(check(sample_.deputy, {.study_group_id = sample_.class_5b})->title, "5 «Б»");
    EXPECT_THAT(check(sample_.deputy, {.grade = 11})->courses, IsEmpty());
}

// b.1 DEPT_HEAD: of every class, the courses of his subjects.
TEST_F(JournalChecks, AHeadOfADepartmentChecksHisSubjectsInEveryClass) {
    const PersonId head = id_of<PersonId>(96);
    state({PersonRegistered{{.person_id = head, .last_name = "Ясинская"}},
           RoleAssigned{{.person_id = head,
                         .role = AppointedRole::department_head,
                         .valid_from = Date{2026, 9, 1}}},
           RoleScopeSet{{.person_id = head,
                         .role = AppointedRole::department_head,
                         .valid_from = Date{2026, 9, 1},
                         .reach = RoleReach::subjects,
                         .subject_ids = {sample_.mathematics}},
                        ""}});
    const auto all = check(head);
    ASSERT_TRUE(all);
    std::vector<CourseId> checked;
    for (const CheckedCourse& one : all->courses) checked.push_back(one.course_id);
    EXPECT_THAT(checked,
                ::testing::UnorderedElementsAre(sample_.mathematics_5a, sample_.mathematics_5b));
    EXPECT_THAT(check(head, {.study_group_id = sample_.class_5a})->courses, SizeIs(1));
}

TEST_F(JournalChecks, DaysThatCannotBeAreRefused) {
    EXPECT_EQ(
        refusal_code(check(sample_.deputy, {.from = Date{2026, 9, 5}, .to = Date{2026, 9, 4}})),
        RefusalCode::invalid_value);
    EXPECT_EQ(
        refusal_code(check(sample_.deputy, {.from = Date{2026, 1, 1}, .to = Date{2027, 1, 2}})),
        RefusalCode::invalid_value);
    EXPECT_EQ(refusal_code(check(sample_.deputy, {.study_group_id = id_of<StudyGroupId>(999)})),
              RefusalCode::not_found);
}

TEST_F(JournalChecks, ALessonWhoseRecordStoodByItsTermIsInTime) {
    state({TopicRecorded{.lesson_id = sample_.russian_7, .topic = "Имя"},
           HomeworkAssigned{.lesson_id = sample_.russian_7, .homework_none = true}});
    EXPECT_EQ(russian(*check(sample_.deputy)).rates.in_time, CheckShare{}) << "there is time";
    at(Date{2026, 9, 30}, 12, 0);
    const CheckedCourse in_time =
        russian(*check(sample_.deputy, {.from = Date{2026, 9, 7}, .to = Date{2026, 9, 7}}));
    EXPECT_EQ(in_time.rates.lessons, 1);
    EXPECT_EQ(in_time.rates.in_time, (CheckShare{1, 1}));
    EXPECT_EQ(in_time.rates.homework, (CheckShare{1, 1})) << "«не задано» is said";
}

TEST_F(JournalChecks, ATopicInTimeThatIsRefinedAWeekLaterWasInTime) {
    const JournalCheckSearch that_day{.from = Date{2026, 9, 7}, .to = Date{2026, 9, 7}};
    state({TopicRecorded{.lesson_id = sample_.russian_7, .topic = "Имя"},
           HomeworkAssigned{.lesson_id = sample_.russian_7, .homework_none = true}});
    at(Date{2026, 9, 14}, 12, 0);
    state({TopicRecorded{.lesson_id = sample_.russian_7, .topic = "Имя существительное"}});
    EXPECT_EQ(russian(*check(sample_.deputy, that_day)).rates.in_time, (CheckShare{1, 1}));
}

TEST_F(JournalChecks, ATopicOfTheNextWeekWasLateAndStaysLate) {
    const JournalCheckSearch that_day{.from = Date{2026, 9, 7}, .to = Date{2026, 9, 7}};
    at(Date{2026, 9, 14}, 12, 0);
    EXPECT_EQ(russian(*check(sample_.deputy, that_day)).rates.in_time, (CheckShare{0, 1}));
    state({TopicRecorded{.lesson_id = sample_.russian_7, .topic = "Имя"}});
    EXPECT_EQ(russian(*check(sample_.deputy, that_day)).rates.in_time, (CheckShare{0, 1}));
}

TEST_F(JournalChecks, RemarksOfTheseDaysAreCounted) {
    state({RemarkMade{.course_id = sample_.russian_5a,
                      .addressee_id = sample_.sidorov,
                      .text = "нет тем",
                      .due_on = Date{2026, 9, 14}}});
    const auto all = check(sample_.deputy);
    EXPECT_EQ(russian(*all).remarks, 1);
    EXPECT_EQ(russian(*all).waiting_remarks, 1);
    EXPECT_EQ(all->remarks, 1);
    EXPECT_EQ(check(sample_.deputy, {.to = Date{2026, 9, 6}})->remarks, 0);
}

TEST_F(JournalChecks, ThePaperHasTheColumnsOfTheFormAndLeavesTheConclusionsToTheHand) {
    const auto form = as(inspector_, [](Reader& reader, const Standing& standing, Instant moment) {
        return open_journal_check_form(reader, standing, {}, moment);
    });
    ASSERT_TRUE(form);
    EXPECT_EQ(form->title, "СПРАВКА ПО ИТОГАМ ПРОВЕРКИ ЖУРНАЛА");
    std::vector<std::string> titles;
    for (const FormColumn& column : form->tables.at(0).columns) titles.push_back(column.title);
    EXPECT_THAT(titles, ElementsAre("Класс", "Предмет", "Учитель", "Своевременность записи уроков",
                                    "Домашние задания", "Накопляемость",
                                    "Своевременность отметок за письменные работы",
                                    "Объективность отметок за период", "Замечания"));
    for (const FormRow& row : form->tables[0].rows) EXPECT_EQ(row.size(), titles.size());
    EXPECT_THAT(form->notes, ::testing::Contains(HasSubstr("Выводы: ____")));
}

}  // namespace
}  // namespace letopis::testing
