// What whoever arranges changes sees: the lessons of a day with possible substitutes, and the
// register of the month (CUR-03, CUR-05, F-13).

#include <gmock/gmock.h>

#include "app/changes/change_register_form.h"
#include "app/changes/open_day_changes.h"
#include "app/changes/replace_subject.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

class ViewsOfChanges : public ToldSchool {
protected:
    /// Two more teachers: of mathematics in 10 «А», and of English there.
    ViewsOfChanges() {
        add_teacher(mathematician_, "Алексеев", id_of<CourseId>(60), sample_.mathematics);
        add_teacher(linguist_, "Борисова", id_of<CourseId>(61), sample_.english);
    }
    void add_teacher(EmployeeId id, std::string name, CourseId course, SubjectId subject) {
        state({PersonRegistered{{.person_id = id, .last_name = std::move(name)}},
               CourseOpened{{.course_id = course,
                             .subject_id = subject,
                             .study_group_id = sample_.class_10a,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters}},
               CourseTeacherAssigned{
                   {.course_id = course, .teacher_id = id, .valid_from = Date{2026, 9, 1}}}});
    }
    Result<DayChanges> look(PersonId person, const ChangeSearch& search) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_day_changes(reader, standing, search, at);
        });
    }
    DayChanges changes(const ChangeSearch& search) { return *look(sample_.deputy, search); }
    static std::vector<std::string> names(const ChangeLesson& lesson) {
        std::vector<std::string> names;
        for (const PossibleSubstitute& one : lesson.possible) names.push_back(one.name);
        return names;
    }
    Result<ChangeRegister> open(PersonId person, const RegisterSearch& search = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_change_register(reader, standing, search, at);
        });
    }
    void give_away(LessonId lesson, EmployeeId to, int coefficient = 100,
                   SubstitutionKind kind = SubstitutionKind::substitution) {
        state({SubstitutionAssigned{.lesson_id = lesson,
                                    .substitute_id = to,
                                    .kind = kind,
                                    .coefficient_hundredths = coefficient,
                                    .reason = "болезнь учителя"}});
    }
    const EmployeeId mathematician_ = id_of<EmployeeId>(70);
    const EmployeeId linguist_ = id_of<EmployeeId>(71);
};

TEST_F(ViewsOfChanges, TheSameSubjectIsOfferedFirstThenWhoTeachesTheClass) {
    const DayChanges view = changes({.on = monday, .teacher_id = sample_.petrova});
    ASSERT_THAT(view.lessons, SizeIs(2));
    EXPECT_EQ(view.lessons[1].lesson_id, sample_.monday_7);
    EXPECT_EQ(view.lessons[1].teacher, "Петрова А. И.");
    EXPECT_THAT(names(view.lessons[1]), ElementsAre("Алексеев", "Сидоров О. Ю.", "Борисова"));
    EXPECT_TRUE(view.lessons[1].possible[0].same_subject);
    EXPECT_TRUE(view.lessons[1].possible[1].same_class);
    EXPECT_THAT(view.groups, SizeIs(3)) << "no subgroups";
    EXPECT_THAT(view.teachers, SizeIs(4));
}

TEST_F(ViewsOfChanges, WhoIsBusyOrAwayIsNotOffered) {
    const auto hour = [&](LessonId id, CourseId course, EmployeeId teacher) {
        state({LessonScheduled{.lesson_id = id,
                               .course_id = course,
                               .lesson_on = monday,
                               .slot_no = 3,
                               .starts_at = TimeOfDay{630},
                               .ends_at = TimeOfDay{675},
                               .teacher_id = teacher}});
    };
    hour(id_of<LessonId>(960), id_of<CourseId>(60), mathematician_);
    hour(id_of<LessonId>(961), id_of<CourseId>(61), linguist_);
    give_away(sample_.russian_7, linguist_);  // So Sidorov is away.
    const DayChanges view = changes({.on = monday, .teacher_id = sample_.petrova});
    ASSERT_THAT(names(view.lessons[1]), ElementsAre("Алексеев"));
    EXPECT_EQ(view.lessons[1].possible[0].kind, SubstitutionKind::merge);
}

TEST_F(ViewsOfChanges, OfTheWholeSchoolOnlyWhatIsChanged) {
    EXPECT_THAT(changes({.on = monday}).lessons, IsEmpty());
    give_away(sample_.monday_7, sample_.sidorov, 150);
    state({LessonCancelled{sample_.lesson_5b, "карантин"}});
    const DayChanges view = changes({});
    ASSERT_THAT(view.lessons, SizeIs(2));
    EXPECT_TRUE(view.lessons[0].cancelled);
    EXPECT_EQ(view.lessons[0].cancel_reason, "карантин");
    EXPECT_THAT(view.lessons[0].possible, IsEmpty());
    EXPECT_EQ(view.lessons[1].substitute, "Сидоров О. Ю.");
    EXPECT_EQ(view.lessons[1].coefficient_hundredths, 150);
    EXPECT_EQ(view.lessons[1].substitution_reason, "болезнь учителя");
}

TEST_F(ViewsOfChanges, AClassIsSeenWithItsSubgroups) {
    const DayChanges view = changes({.on = monday, .study_group_id = sample_.class_5a});
    EXPECT_THAT(view.lessons, SizeIs(3));
    EXPECT_EQ(view.lessons[2].lesson_id, sample_.english_7);
}

TEST_F(ViewsOfChanges, ACollegesGroupIsOfferedTheHoursOfTheCollege) {
    const StudyGroupId college = id_of<StudyGroupId>(80);
    const auto bells = [](std::string family, int starts_at) {
        return BellScheduleDefined{std::move(family), {{1, {starts_at}, {starts_at + 45}}}};
    };
    state({StudyGroupFormed{{.study_group_id = college,
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::vocational,
                             .kind = StudyGroupKind::vocational_group,
                             .title = "СД-21",
                             .period_system_id = sample_.quarters}},
           bells("general", 510), bells("vocational", 540)});
    const auto first_hour = [&](const ChangeSearch& search) {
        return changes(search).bells.at(0).starts_at;
    };
    EXPECT_EQ(first_hour({.on = monday, .study_group_id = college}), TimeOfDay{540});
    EXPECT_EQ(first_hour({.on = monday, .study_group_id = sample_.class_5a}), TimeOfDay{510});
    EXPECT_EQ(first_hour({.on = monday, .teacher_id = sample_.petrova}), TimeOfDay{510});
    const DayChanges of_5a = changes({.on = monday, .study_group_id = sample_.class_5a});
    EXPECT_THAT(of_5a.other_bells, ElementsAre(HeardBells{college, {{1, {540}, {585}}}}))
        << "without named bells too";
}

// Evidence: CUR-06.
TEST_F(ViewsOfChanges, BellsAndSpecialDaysOfAClassAreOffered) {
    const std::vector<BellSlot> afternoon{{1, {840}, {885}}};
    state({NamedBellsDefined{.title = "II смена", .slots = afternoon},
           GroupBellsSet{
               .study_group_id = sample_.class_5a, .bells_title = "II смена", .from_on = monday},
           CalendarDaySet{.school_year_id = sample_.year,
                          .day_on = monday.plus_days(3),
                          .kind = DayKind::day_off,
                          .reason = "мороз"}});
    EXPECT_EQ(changes({.on = monday, .study_group_id = sample_.class_5a}).bells, afternoon);
    const DayChanges of_5b = changes({.on = monday, .study_group_id = sample_.class_5b});
    EXPECT_NE(of_5b.bells, afternoon);
    ASSERT_THAT(of_5b.other_bells, SizeIs(1));
    EXPECT_EQ(of_5b.other_bells[0], (HeardBells{sample_.class_5a, afternoon}));
    ASSERT_THAT(of_5b.special_days, SizeIs(1));
    EXPECT_EQ(of_5b.special_days[0].words, "Выходной: мороз");
}

// Evidence: CUR-06, F-13.
TEST_F(ViewsOfChanges, WhatIsLearntOnAnotherDayWasNotMissed) {
    state({LessonCancelled{.lesson_id = sample_.monday_14,
                           .reason = "Учебный день перенесён на 12.09.2026: мороз"}});
    EXPECT_EQ(open(sample_.director)->cancelled, 0);
    state({LessonCancelled{.lesson_id = sample_.monday_14, .reason = "мороз"}});
    EXPECT_EQ(open(sample_.director)->cancelled, 1);
}

TEST_F(ViewsOfChanges, ATeacherIsSeenForAFortnightAtMost) {
    ChangeSearch search{.on = monday, .to = monday.plus_days(13), .teacher_id = sample_.petrova};
    EXPECT_THAT(changes(search).lessons, SizeIs(4));
    search.to = monday.plus_days(14);
    EXPECT_TRUE(look(sample_.deputy, search).error().is(RefusalCode::invalid_value));
    search.to = monday.plus_days(-1);
    EXPECT_TRUE(look(sample_.deputy, search).error().is(RefusalCode::dates_out_of_order));
}

TEST_F(ViewsOfChanges, TheyAreForWhoKeepsTheTimetable) {
    EXPECT_TRUE(look(sample_.director, {}));
    EXPECT_TRUE(look(sample_.petrova, {}).error().is(RefusalCode::not_your_role));
    EXPECT_TRUE(look(sample_.zhukov, {}).error().is(RefusalCode::not_found));
    EXPECT_TRUE(open(sample_.director));
    EXPECT_TRUE(open(sample_.petrova).error().is(RefusalCode::not_your_role));
    EXPECT_TRUE(open(sample_.zhukov).error().is(RefusalCode::not_found));
}

// CUR-05: a lesson nobody held is missed; another room or hour is no substitution.
TEST_F(ViewsOfChanges, TheRegisterCountsWhatWasMissedAndWhoHeldIt) {
    give_away(sample_.monday_7, sample_.sidorov, 150);
    give_away(sample_.tuesday_8, mathematician_, 50, SubstitutionKind::merge);
    state({LessonCancelled{sample_.lesson_5b, "карантин"},
           LessonMoved{.lesson_id = sample_.monday_14,
                       .lesson_on = Date{2026, 9, 16},
                       .slot_no = 1,
                       .starts_at = TimeOfDay{510},
                       .ends_at = TimeOfDay{555},
                       .reason = "экскурсия"},
           ExtraLessonScheduled{.lesson_id = id_of<LessonId>(970),
                                .course_id = sample_.russian_5a,
                                .lesson_on = Date{2026, 9, 30},
                                .slot_no = 6,
                                .starts_at = TimeOfDay{900},
                                .ends_at = TimeOfDay{945},
                                .teacher_id = sample_.sidorov,
                                .reason = "диктант"}});
    const ChangeRegister view = *open(sample_.deputy, {.month = Date{2026, 9, 20}});
    EXPECT_EQ(view.from, (Date{2026, 9, 1}));
    EXPECT_EQ(view.to, (Date{2026, 9, 30}));
    ASSERT_THAT(view.rows, SizeIs(4));
    EXPECT_EQ(view.rows[0].kind, ChangeKind::cancelled);
    EXPECT_EQ(view.rows[0].replaced, "Петрова А. И.");
    EXPECT_EQ(view.rows[0].substitute, "");
    EXPECT_EQ(view.rows[0].coefficient_hundredths, 0);
    EXPECT_EQ(view.rows[1].kind, ChangeKind::substitution);
    EXPECT_EQ(view.rows[1].substitute, "Сидоров О. Ю.");
    EXPECT_EQ(view.rows[2].kind, ChangeKind::merge);
    EXPECT_EQ(view.rows[3].kind, ChangeKind::extra);
    EXPECT_EQ(view.rows[3].reason, "диктант");
    EXPECT_EQ(view.substituted, 2);
    EXPECT_EQ(view.cancelled, 1);
    EXPECT_EQ(view.extra, 1);

    ASSERT_THAT(view.totals, SizeIs(3));
    EXPECT_EQ(view.totals[0], (ChangeTotal{mathematician_, "Алексеев", 0, 0, 1, 50}));
    EXPECT_EQ(view.totals[1], (ChangeTotal{sample_.petrova, "Петрова А. И.", 3, 1, 0, 0}));
    EXPECT_EQ(view.totals[2], (ChangeTotal{sample_.sidorov, "Сидоров О. Ю.", 0, 0, 2, 250}));
    ASSERT_FALSE(view.subjects.empty());
    EXPECT_EQ(view.subjects[0].change_count, 3);
    EXPECT_THAT(open(sample_.deputy, {.month = Date{2026, 12, 1}})->rows, IsEmpty());
    EXPECT_EQ(open(sample_.deputy, {.month = Date{2026, 12, 1}})->to, (Date{2026, 12, 31}));
}

// Evidence: CUR-02. A lesson given up for another subject in its hour is one row, and nobody missed
// the other subject's hour.
TEST_F(ViewsOfChanges, AnotherSubjectInItsPlaceIsOneRow) {
    const ReplaceSubject replace{.lesson_id = sample_.monday_7,
                                 .new_lesson_id = id_of<LessonId>(980),
                                 .course_id = sample_.russian_5a,
                                 .teacher_id = sample_.sidorov,
                                 .reason = "болезнь учителя"};
    ASSERT_EQ(outcome(replace_subject(next_command(), sample_.deputy, replace)), "recorded");
    const ChangeRegister view = *open(sample_.deputy, {.month = Date{2026, 9, 20}});
    ASSERT_THAT(view.rows, SizeIs(1));
    EXPECT_EQ(view.rows[0].kind, ChangeKind::subject);
    EXPECT_EQ(view.rows[0].replaced, "Петрова А. И.");
    EXPECT_EQ(view.rows[0].substitute, "Сидоров О. Ю.");
    EXPECT_EQ(view.rows[0].subject_title, "Математика");
    EXPECT_EQ(view.rows[0].held_subject_title, "Русский язык");
    EXPECT_EQ(view.substituted, 1);
    EXPECT_EQ(view.cancelled, 0);
    EXPECT_EQ(view.extra, 0);

    give_away(replace.new_lesson_id, mathematician_, 100);
    const ChangeRegister later = *open(sample_.deputy, {.month = Date{2026, 9, 20}});
    ASSERT_THAT(later.rows, SizeIs(1)) << "whoever holds it in the end";
    EXPECT_EQ(later.rows[0].kind, ChangeKind::subject);
    EXPECT_EQ(later.rows[0].substitute, "Алексеев");
}

// Evidence: F-13 CUR-03. The paper says what the screen says, and adds up to it.
TEST_F(ViewsOfChanges, TheRegisterIsPrintedWithItsTotals) {
    give_away(sample_.monday_7, sample_.sidorov, 150);
    state({LessonCancelled{sample_.lesson_5b, "карантин"}});
    const auto printed = [&](PersonId person, Date month) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_change_register_form(reader, standing, {.month = month}, at);
        });
    };
    const TableForm form = *printed(sample_.deputy, monday);
    EXPECT_EQ(form.edition, Edition::draft);  // The month goes on.
    EXPECT_EQ(form.period, "сентябрь 2026 года");
    EXPECT_THAT(form.lines, ElementsAre("Замещено уроков: 1 · отменено: 1 · дополнительных: 0"));
    ASSERT_THAT(form.tables, SizeIs(3));
    EXPECT_THAT(form.tables[2].rows, ElementsAre(ElementsAre("Математика", "2"))) << "CUR-05";
    EXPECT_THAT(form.notes, ElementsAre("Уроков, которые ещё не записаны в журнал: 1."));
    EXPECT_THAT(form.tables[0].rows,
                ElementsAre(ElementsAre("07.09.2026", "2", "Петрова А. И.", "Математика", "5 «Б»",
                                        "карантин", "", "", "Отмена", "0", ""),
                            ElementsAre("07.09.2026", "3", "Петрова А. И.", "Математика", "5 «А»",
                                        "болезнь учителя", "Сидоров О. Ю.", "Математика",
                                        "Замена, не записан", "1,5", "")));
    EXPECT_THAT(form.tables[1].rows,
                ElementsAre(ElementsAre("Петрова А. И.", "2", "1", "0", "0"),
                            ElementsAre("Сидоров О. Ю.", "0", "0", "1", "1,5")));
    EXPECT_THAT(form.tables[1].totals, ElementsAre(ElementsAre("Всего", "2", "1", "1", "1,5")));
    EXPECT_EQ(form.signatures.at(0), (FormSignature{FormSigner::deputy, "Галкина В. О."}));

    at(Date{2026, 10, 1}, 9, 0);
    EXPECT_EQ(printed(sample_.director, monday)->edition, Edition::working);
    const TableForm empty = *printed(sample_.director, Date{2026, 12, 1});
    ASSERT_THAT(empty.tables, SizeIs(1));
    EXPECT_THAT(empty.tables[0].rows, IsEmpty());
    EXPECT_FALSE(printed(sample_.petrova, monday));
}

// Evidence: CUR-03 CUR-05. The options of F-13, and what is no substitution.
TEST_F(ViewsOfChanges, AddedAndUnconfirmedLessonsMayBeLeftOut) {
    give_away(sample_.monday_7, sample_.sidorov, 150);
    give_away(sample_.lesson_5b, mathematician_, 100);
    state({TopicRecorded{.lesson_id = sample_.lesson_5b, .topic = "Дроби"},
           ExtraLessonScheduled{.lesson_id = id_of<LessonId>(970),
                                .course_id = sample_.russian_5a,
                                .lesson_on = monday,
                                .slot_no = 6,
                                .starts_at = TimeOfDay{800},
                                .ends_at = TimeOfDay{845},
                                .teacher_id = sample_.sidorov,
                                .reason = "диктант"},
           LessonMoved{.lesson_id = sample_.monday_14,
                       .lesson_on = Date{2026, 9, 15},
                       .slot_no = 5,
                       .starts_at = TimeOfDay{730},
                       .ends_at = TimeOfDay{775},
                       .room_title = "каб. 1",
                       .reason = "кабинет занят"}});
    const ChangeRegister all = *open(sample_.deputy, {.month = monday});
    ASSERT_THAT(all.rows, SizeIs(3)) << "another hour and another room are no substitution";
    EXPECT_EQ(all.unconfirmed, 2);
    EXPECT_THAT(all.subjects, ElementsAre(ChangedSubject{"Математика", 2}))
        << "an added lesson takes no other's place";
    const ChangeRegister own =
        *open(sample_.deputy, {.month = monday, .extra = ExtraLessons::left_out});
    EXPECT_THAT(own.rows, SizeIs(2));
    EXPECT_EQ(own.extra, 0);
    const ChangeRegister confirmed =
        *open(sample_.deputy, {.month = monday, .unconfirmed = UnconfirmedChanges::left_out});
    ASSERT_THAT(confirmed.rows, SizeIs(1));
    EXPECT_TRUE(confirmed.rows[0].confirmed);
    EXPECT_EQ(confirmed.rows[0].lesson_id, sample_.lesson_5b);
    EXPECT_EQ(confirmed.totals.at(0), (ChangeTotal{mathematician_, "Алексеев", 0, 0, 1, 100}))
        << "totals are of the rows shown";
    state({LessonCancelled{sample_.monday_7, "карантин"}});
    EXPECT_THAT(
        open(sample_.deputy, {.month = monday, .unconfirmed = UnconfirmedChanges::left_out})->rows,
        SizeIs(2))
        << "what nobody held needs no record, and is missed";
}

}  // namespace
}  // namespace letopis::testing
