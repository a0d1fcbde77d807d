// What the office sees of people and lists.
#include <gmock/gmock.h>

#include "app/office/find_people.h"
#include "app/office/open_groups.h"
#include "app/office/open_person_card.h"
#include "app/office/open_roster.h"
#include "app/office/open_staff.h"
#include "app/office/open_subgroups.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class OfficeViews : public ToldSchool {
protected:
    std::vector<std::string> found(const std::string& letters,
                                   std::optional<PersonKind> kind = std::nullopt) {
        const auto people =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant now) {
                return find_people(reader, standing, {.letters = letters, .kind = kind}, now);
            });
        std::vector<std::string> names;
        for (const FoundPerson& one : people->people) names.push_back(one.name);
        return names;
    }
    Result<Roster> roster(PersonId who, StudyGroupId group) {
        return as(who, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_roster(reader, standing, group, now);
        });
    }
    Result<PersonCard> card(PersonId who, PersonId whose) {
        return as(who, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_person_card(reader, standing, whose, now);
        });
    }
    Result<ClassSubgroups> subgroups(PersonId who, StudyGroupId group) {
        return as(who, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_subgroups(reader, standing, group, now);
        });
    }
};

TEST_F(OfficeViews, PeopleAreFoundByFirstLettersInAnyOrder) {
    EXPECT_THAT(found("ежик"), ElementsAre("Ёжиков Борис Петрович", "Ёжикова Мария Ивановна"));
    EXPECT_THAT(found("бор ЁЖИ"), ElementsAre("Ёжиков Борис Петрович"));
    EXPECT_THAT(found("иван"),
                ElementsAre("Ёжикова Мария Ивановна", "Иванов Иван", "Петрова Анна Ивановна"));
    // Each word of the search is another word of the name.
    EXPECT_THAT(found("иван иван"), ElementsAre("Иванов Иван"));
    EXPECT_THAT(found("жиков"), IsEmpty());
    EXPECT_THAT(found("  "), IsEmpty());
    EXPECT_THAT(found("иван", PersonKind::guardian), ElementsAre("Ёжикова Мария Ивановна"));
    EXPECT_THAT(found("иван", PersonKind::employee), ElementsAre("Петрова Анна Ивановна"));
    EXPECT_THAT(found("иван", PersonKind::student), ElementsAre("Иванов Иван"));
}

TEST_F(OfficeViews, APersonIsFoundByHisNumber) {
    state({PersonRegistered{{.person_id = sample_.ivanov,
                             .last_name = "Иванов",
                             .first_name = "Иван",
                             .personal_no = "К-112"}}});
    EXPECT_THAT(found("к-11"), ElementsAre("Иванов Иван"));
}

TEST_F(OfficeViews, ATeacherSearchesForNobody) {
    const auto people =
        as(sample_.petrova, [](Reader& reader, const Standing& standing, Instant now) {
            return find_people(reader, standing, {.letters = "иван", .kind = std::nullopt}, now);
        });
    ASSERT_FALSE(people);
    EXPECT_TRUE(people.error().is(RefusalCode::not_your_role));
}

// Evidence: JRN-03.
TEST_F(OfficeViews, ALeaverStaysOnTheListWithHisOrder) {
    state({StudentLeft{.student_id = sample_.ezhov,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 4},
                       .order_no = "31",
                       .order_on = Date{2026, 9, 3},
                       .reason = "выбыл в другую школу"}});
    const auto list = roster(sample_.deputy, sample_.class_5a);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->students.size(), 3u);
    const RosterStudent& leaver = list->students[0];
    EXPECT_EQ(leaver.name, "Ежов Кирилл Андреевич");
    EXPECT_EQ(leaver.number, 1);
    EXPECT_EQ(leaver.order, "№ 15 от 28.08.2026");
    EXPECT_EQ(leaver.left_order, "№ 31 от 03.09.2026");
    EXPECT_THAT(list->students[1].guardians, ElementsAre("Ёжикова М. И., мать"));
    EXPECT_THAT(list->students[1].subgroups, ElementsAre("5 «А», английский, 1 гр."));
    EXPECT_THAT(list->students[2].subgroups, IsEmpty());
    ASSERT_EQ(list->leads.size(), 1u);
    EXPECT_EQ(list->leads[0].name, "Петрова А. И.");
    EXPECT_TRUE(list->may_keep);
}

TEST_F(OfficeViews, AClassTeacherReadsHerOwnClassOnly) {
    const auto own = roster(sample_.petrova, sample_.class_5a);
    ASSERT_TRUE(own);
    EXPECT_FALSE(own->may_keep);
    EXPECT_TRUE(roster(sample_.petrova, sample_.class_5b).error().is(RefusalCode::not_your_class));
    EXPECT_TRUE(roster(sample_.sidorov, sample_.class_5a).error().is_refusal());
    EXPECT_TRUE(card(sample_.petrova, sample_.zhukova));
    EXPECT_TRUE(card(sample_.petrova, sample_.zhukov));
    EXPECT_TRUE(card(sample_.petrova, sample_.ivanov).error().is(RefusalCode::not_your_class));
    EXPECT_TRUE(card(sample_.petrova, sample_.director).error().is(RefusalCode::not_your_class));
    EXPECT_TRUE(card(sample_.yozhikova, sample_.yozhikov).error().is(RefusalCode::not_found));
    EXPECT_TRUE(card(sample_.deputy, id_of<PersonId>(999)).error().is(RefusalCode::not_found));
}

TEST_F(OfficeViews, ACardTellsAllThatTheListsSay) {
    const auto student = card(sample_.deputy, sample_.yozhikov);
    ASSERT_TRUE(student);
    ASSERT_EQ(student->enrolments.size(), 2u);
    EXPECT_EQ(student->enrolments[0].title, "5 «А»");
    EXPECT_EQ(student->enrolments[1].kind, StudyGroupKind::subgroup);
    ASSERT_EQ(student->guardians.size(), 1u);
    EXPECT_EQ(student->guardians[0].name, "Ёжикова Мария Ивановна");
    EXPECT_TRUE(student->may_keep);
    EXPECT_FALSE(student->may_appoint);
    const auto guardian = card(sample_.director, sample_.yozhikova);
    ASSERT_EQ(guardian->wards.size(), 1u);
    EXPECT_EQ(guardian->wards[0].place, "5 «А»");
    EXPECT_TRUE(guardian->may_appoint);
    const auto teacher = card(sample_.deputy, sample_.petrova);
    EXPECT_EQ(teacher->courses.size(), 2u);
    ASSERT_EQ(teacher->classes.size(), 1u);
    EXPECT_EQ(teacher->classes[0].title, "5 «А»");
    EXPECT_FALSE(student->enrolments[1].is_closed);
    state({ClassClosed{sample_.class_5a, sample_.year}});
    // With the class its subgroups are closed.
    EXPECT_TRUE(card(sample_.deputy, sample_.yozhikov)->enrolments[1].is_closed);
    EXPECT_EQ(card(sample_.deputy, sample_.deputy)->appointments[0].basis,
              "приказ № 90 от 28.08.2026");
}

// Evidence: JRN-15.
TEST_F(OfficeViews, AClosedListIsToldWhereverSomebodyWouldBeMoved) {
    const auto is_told = [&] {
        const auto groups =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_groups(reader, standing, moment);
            });
        EXPECT_TRUE(groups);
        std::vector<bool> told{
            roster(sample_.deputy, sample_.class_5a)->is_list_closed,
            roster(sample_.deputy, sample_.english_5a_1)->is_list_closed,
            subgroups(sample_.deputy, sample_.class_5a)->is_list_closed,
            card(sample_.deputy, sample_.yozhikov)->enrolments[1].is_list_closed};
        for (const OfficeGroup& group : groups->groups)
            if (group.study_group_id == sample_.class_5a) told.push_back(group.is_list_closed);
        return told;
    };
    EXPECT_EQ(is_told(), std::vector<bool>(5, false));
    for (const ClosureAspect aspect : {ClosureAspect::lessons, ClosureAspect::works})
        state({AspectClosed{sample_.class_5a, aspect}});
    EXPECT_EQ(is_told(), std::vector<bool>(5, false)) << "marks are closed, the list is not";
    state({AspectClosed{sample_.class_5a, ClosureAspect::students}});
    EXPECT_EQ(is_told(), std::vector<bool>(5, true)) << "with the class, its subgroups";
    EXPECT_FALSE(roster(sample_.deputy, sample_.class_5a)->is_closed) << "the year is still open";
    EXPECT_FALSE(roster(sample_.deputy, sample_.class_5b)->is_list_closed);
}

// Evidence: JRN-18.
TEST_F(OfficeViews, ASplitSubjectMissesWhoIsInNoneOrTwo) {
    auto view = subgroups(sample_.deputy, sample_.class_5a);
    ASSERT_TRUE(view);
    ASSERT_EQ(view->subjects.size(), 1u);
    EXPECT_EQ(view->subjects[0].title, "Английский язык");
    EXPECT_EQ(view->subjects[0].subgroups[0].student_count, 1);
    EXPECT_EQ(view->wrong_count, 2);
    EXPECT_FALSE(view->students[1].places[0].is_wrong);
    EXPECT_TRUE(view->students[0].places[0].is_wrong);

    const auto second = id_of<StudyGroupId>(40);
    state({StudyGroupFormed{{.study_group_id = second,
                             .school_year_id = sample_.year,
                             .kind = StudyGroupKind::subgroup,
                             .title = "5 «А», английский, 2 гр.",
                             .grade = 5,
                             .period_system_id = sample_.quarters,
                             .parent_group_ids = {sample_.class_5a}}},
           CourseOpened{{.course_id = id_of<CourseId>(40),
                         .subject_id = sample_.english,
                         .study_group_id = second,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           StudentEnrolled{.student_id = sample_.yozhikov,
                           .study_group_id = second,
                           .enrolled_on = Date{2026, 9, 7}},
           StudentEnrolled{.student_id = sample_.ezhov,
                           .study_group_id = second,
                           .enrolled_on = Date{2026, 9, 1}}});
    view = subgroups(sample_.deputy, sample_.class_5a);
    EXPECT_FALSE(view->students[0].places[0].is_wrong);
    EXPECT_TRUE(view->students[1].places[0].is_wrong);
    EXPECT_EQ(view->students[1].places[0].study_group_ids.size(), 2u);
    EXPECT_EQ(view->wrong_count, 2);

    const auto lines = as(sample_.deputy, open_groups);
    ASSERT_TRUE(lines);
    for (const OfficeGroup& line : lines->groups) {
        if (line.study_group_id == sample_.class_5a) {
            EXPECT_EQ(line.wrong_count, 2);
            EXPECT_EQ(line.student_count, 3);
            EXPECT_EQ(line.lead, "Петрова Анна Ивановна");
        }
        if (line.study_group_id == second) EXPECT_THAT(line.parents, ElementsAre("5 «А»"));
    }
}

TEST_F(OfficeViews, StaffAreThoseWhoHaveAPost) {
    const auto staff = as(sample_.director, open_staff);
    ASSERT_TRUE(staff);
    std::vector<std::string> names;
    for (const StaffMember& one : staff->members) names.push_back(one.name);
    EXPECT_THAT(names, ElementsAre("Галкина Вера Олеговна", "Орлов Пётр Ильич",
                                   "Петрова Анна Ивановна", "Сидоров Олег Юрьевич"));
    EXPECT_EQ(staff->members[0].roles[0].title, "заместитель директора");
    EXPECT_EQ(staff->members[2].weekly_hours_hundredths, 1000);
    EXPECT_THAT(staff->members[2].classes, ElementsAre("5 «А»"));
    EXPECT_THAT(staff->members[3].subjects, ElementsAre("Русский язык", "Английский язык"));
    EXPECT_EQ(staff->vacancies, 0);
    EXPECT_TRUE(as(sample_.petrova, open_staff).error().is(RefusalCode::not_your_role));
}

}  // namespace
}  // namespace letopis::testing
