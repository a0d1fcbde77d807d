// Achievements and awards (LAW-01, ADE-07, DRY-10): who records them, what is refused, what the
// class, the family and the forms see.

#include <gmock/gmock.h>

#include "app/achievements/open_achievements.h"
#include "app/achievements/open_group_achievements.h"
#include "app/achievements/record_achievement.h"
#include "app/achievements/withdraw_achievement.h"
#include "app/associations/open_association_journal.h"
#include "app/statements/open_summary_sheet.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

/// Жукова dances with Sidorov, and studies in 5 «А» that Petrova leads.
class Achievements : public ToldSchool {
protected:
    Achievements() {
        state({StudyGroupFormed{{.study_group_id = dance_,
                                 .school_year_id = sample_.year,
                                 .family = ProgrammeFamily::additional,
                                 .kind = StudyGroupKind::association_group,
                                 .title = "Хореография, 1 год",
                                 .period_system_id = sample_.quarters}},
               SubjectAdded{{.subject_id = id_of<SubjectId>(60),
                             .title = "Хореография",
                             .kind = SubjectKind::association,
                             .position = 60}},
               CourseOpened{{.course_id = id_of<CourseId>(60),
                             .subject_id = id_of<SubjectId>(60),
                             .study_group_id = dance_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters,
                             .scale = Scale::levels}},
               CourseTeacherAssigned{{.course_id = id_of<CourseId>(60),
                                      .teacher_id = sample_.sidorov,
                                      .valid_from = Date{2026, 9, 1}}},
               StudentEnrolled{.student_id = sample_.zhukova,
                               .study_group_id = dance_,
                               .enrolled_on = Date{2026, 9, 1},
                               .order_no = "12-до",
                               .order_on = Date{2026, 9, 1}}});
    }

    const StudyGroupId dance_ = id_of<StudyGroupId>(60);
    RecordAchievement award_{.student_id = sample_.zhukova,
                             .study_group_id = sample_.class_5a,
                             .kind = AchievementKind::honour_certificate,
                             .title = "За отличные успехи в учении",
                             .achieved_on = monday,
                             .document_no = "приказ № 45-у"};
    RecordAchievement contest_{.student_id = sample_.zhukova,
                               .study_group_id = dance_,
                               .kind = AchievementKind::contest,
                               .level = AchievementLevel::city,
                               .title = "«Московская весна»",
                               .outcome = "Лауреат II степени",
                               .achieved_on = Date{2026, 9, 5}};

    std::string record(PersonId actor, const RecordAchievement& one) {
        return outcome(record_achievement(next_command(), actor, one));
    }
    std::string withdraw(PersonId actor, EntryIndex one, std::string reason = "записано дважды") {
        return outcome(withdraw_achievement(next_command(), actor, one, std::move(reason)));
    }
    std::string refused(const RecordAchievement& one) {
        const auto receipt =
            school_.append(record_achievement(next_command(), sample_.petrova, one));
        if (receipt) return "recorded";
        const Refusal& refusal = receipt.error().refusal();
        return std::string{refusal_name(refusal.code)} + " " + refusal.field;
    }
    auto of_student(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_achievements(reader, standing, student, moment);
        });
    }
    auto of_group(PersonId person, StudyGroupId group) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_group_achievements(reader, standing, group, moment);
        });
    }
    std::vector<std::string> footnotes() {
        auto view =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_summary_sheet(reader, standing, sample_.class_5a, moment);
            });
        EXPECT_TRUE(view);
        return view ? std::move(view->sheet.footnotes) : std::vector<std::string>{};
    }
};

TEST_F(Achievements, TheClassTeacherTheTeacherOfTheGroupAndTheHeadsRecordThem) {
    EXPECT_EQ(record(sample_.zhukov, award_), "not_found") << "a family records nothing";
    EXPECT_EQ(record(sample_.petrova, award_), "recorded");
    EXPECT_EQ(record(sample_.petrova, award_), "unchanged");
    EXPECT_EQ(record(sample_.petrova, contest_), "not_your_class");
    EXPECT_EQ(record(sample_.sidorov, contest_), "recorded");
    award_.student_id = sample_.ezhov;
    EXPECT_EQ(record(sample_.deputy, award_), "recorded");
    award_.student_id = sample_.yozhikov;
    EXPECT_EQ(record(sample_.director, award_), "recorded");
    EXPECT_THAT(of_group(sample_.petrova, sample_.class_5a)->achievements, SizeIs(3));
}

TEST_F(Achievements, AContestOfTheSummerStandsInTheClassOfSeptember) {
    contest_.study_group_id = sample_.class_5a;
    contest_.achieved_on = Date{2026, 7, 12};
    ASSERT_EQ(record(sample_.petrova, contest_), "recorded");
    EXPECT_THAT(of_group(sample_.petrova, sample_.class_5a)->achievements, SizeIs(1));
}

TEST_F(Achievements, BadInputIsRefusedInWords) {
    const auto with = [&](auto change) {
        RecordAchievement one = award_;
        change(one);
        return refused(one);
    };
    EXPECT_EQ(with([](auto& one) { one.document_no = " "; }), "order_required document_no");
    EXPECT_EQ(with([](auto& one) { one.title = ""; }), "invalid_value title");
    EXPECT_EQ(with([](auto& one) { one.title = std::string(5000, 'x'); }), "text_too_long title");
    EXPECT_EQ(with([](auto& one) { one.achieved_on = monday.plus_days(1); }),
              "invalid_value achieved_on");
    EXPECT_EQ(with([](auto& one) {
                  one.achieved_on = Date{1990, 5, 1};
              }),
              "invalid_value achieved_on");
    EXPECT_EQ(with([&](auto& one) { one.student_id = sample_.ivanov; }),
              "student_not_enrolled student_id")
        << "he is in 5 «Б»";
    EXPECT_EQ(with([](auto& one) { one.study_group_id = id_of<StudyGroupId>(99); }), "not_found ");
    EXPECT_THAT(of_group(sample_.petrova, sample_.class_5a)->achievements, IsEmpty());
}

TEST_F(Achievements, OneIsTakenBackWithAReason) {
    ASSERT_EQ(record(sample_.sidorov, contest_), "recorded");
    const EntryIndex one = of_group(sample_.sidorov, dance_)->achievements.at(0).achievement;
    EXPECT_EQ(withdraw(sample_.petrova, one), "not_your_class");
    EXPECT_EQ(withdraw(sample_.sidorov, one, ""), "invalid_value");
    EXPECT_EQ(withdraw(sample_.sidorov, 999'999), "not_found");
    EXPECT_EQ(withdraw(sample_.sidorov, one), "recorded");
    EXPECT_EQ(withdraw(sample_.deputy, one), "unchanged");
    EXPECT_THAT(of_group(sample_.sidorov, dance_)->achievements, IsEmpty());
    EXPECT_EQ(record(sample_.sidorov, contest_), "recorded");
}

TEST_F(Achievements, NothingIsRecordedInASubgroupOfAClosedClass) {
    state({ClassClosed{sample_.class_5a, sample_.year}});
    award_.student_id = sample_.yozhikov;
    award_.study_group_id = sample_.english_5a_1;
    EXPECT_EQ(record(sample_.deputy, award_), "class_closed");
}

TEST_F(Achievements, NothingIsRecordedAfterTheYearOfTheClassIsClosed) {
    ASSERT_EQ(record(sample_.petrova, award_), "recorded");
    const EntryIndex one = of_group(sample_.petrova, sample_.class_5a)->achievements[0].achievement;
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    award_.student_id = sample_.ezhov;
    EXPECT_EQ(record(sample_.petrova, award_), "class_closed");
    EXPECT_EQ(withdraw(sample_.petrova, one), "class_closed");
    EXPECT_FALSE(of_group(sample_.petrova, sample_.class_5a)->may_keep);
}

// DRY-10: a child in a class and in an association sees both.
TEST_F(Achievements, AFamilySeesAwardsAchievementsAndAssociationsOfItsChildInOnePlace) {
    ASSERT_EQ(record(sample_.petrova, award_), "recorded");
    ASSERT_EQ(record(sample_.sidorov, contest_), "recorded");
    const auto view = of_student(sample_.zhukov, sample_.zhukova);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->study_group_title, "5 «А»");
    EXPECT_THAT(view->awards,
                ElementsAre(AllOf(Field(&AchievementLine::kind_title, "Похвальный лист"),
                                  Field(&AchievementLine::group_title, "5 «А»"))));
    EXPECT_THAT(view->achievements,
                ElementsAre(AllOf(Field(&AchievementLine::outcome, "Лауреат II степени"),
                                  Field(&AchievementLine::group_title, "Хореография, 1 год"))));
    EXPECT_THAT(view->associations,
                ElementsAre(AllOf(Field(&AttendedAssociation::programme, "Хореография"),
                                  Field(&AttendedAssociation::teachers, "Сидоров О. Ю."))));
    EXPECT_TRUE(of_student(sample_.zhukova, sample_.zhukova)) << "she herself";
    EXPECT_FALSE(of_student(sample_.yozhikova, sample_.zhukova)) << "another's mother";
    EXPECT_THAT(of_student(sample_.yozhikova, sample_.yozhikov)->associations, IsEmpty());
}

TEST_F(Achievements, TheClassTeacherAlsoSeesWhatOthersPresentedHisStudentsFor) {
    ASSERT_EQ(record(sample_.sidorov, contest_), "recorded");
    const auto view = of_group(sample_.petrova, sample_.class_5a);
    ASSERT_TRUE(view);
    EXPECT_THAT(view->achievements, IsEmpty());
    EXPECT_THAT(view->of_other_groups,
                ElementsAre(Field(&AchievementLine::student_name, "Жукова Анна")));
    EXPECT_TRUE(view->may_keep);
    EXPECT_THAT(view->students, SizeIs(3));
    EXPECT_FALSE(of_group(sample_.petrova, dance_)) << "she has nothing to do with dancing";
    EXPECT_FALSE(of_group(sample_.zhukov, sample_.class_5a)) << "names of other children";
}

// LAW-01, F-08: «Похвальным листом награждены: …» under the table of the archival form.
TEST_F(Achievements, HonourCertificatesStandInTheSummarySheet) {
    EXPECT_THAT(footnotes(), IsEmpty());
    ASSERT_EQ(record(sample_.petrova, award_), "recorded");
    ASSERT_EQ(record(sample_.sidorov, contest_), "recorded");
    EXPECT_THAT(footnotes(), ElementsAre("Похвальным листом награждены: Жукова Анна."));
    ASSERT_EQ(withdraw(sample_.petrova,
                       of_group(sample_.petrova, sample_.class_5a)->achievements[0].achievement),
              "recorded");
    EXPECT_THAT(footnotes(), IsEmpty());
}

// ADE-07, F-23: sheet 4, «Творческие достижения».
TEST_F(Achievements, TheJournalOfTheAssociationHasThemOnItsFourthSheet) {
    ASSERT_EQ(record(sample_.sidorov, contest_), "recorded");
    const auto journal =
        as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_association_journal(reader, standing, dance_, moment);
        });
    ASSERT_TRUE(journal);
    EXPECT_THAT(journal->achievements,
                ElementsAre(AllOf(
                    Field(&AssociationAchievement::name, "Жукова Анна"),
                    Field(&AssociationAchievement::event, "Конкурс: «Московская весна» (город)"),
                    Field(&AssociationAchievement::outcome, "Лауреат II степени"))));
}

}  // namespace
}  // namespace letopis::testing
