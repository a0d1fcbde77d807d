// Reasons of changes (CUR-02): one illness of a teacher for two weeks is one reason, many changes.
#include "domain/lessons/reason_rules.h"

#include <gtest/gtest.h>

#include <functional>

#include "base/limits.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date monday{2026, 10, 12};
const Date friday{2026, 10, 23};
const EmployeeId other_teacher = id_of<EmployeeId>(101);

/// «Болезнь Петровой Н. А. 12–23 октября, листок № …»
ChangeReasonRecorded illness() {
    return {.scope = ReasonScope::teacher,
            .teacher_id = teacher_id,
            .text = " Болезнь  Петровой Н. А.",
            .from_on = monday,
            .to_on = friday,
            .document_kind = ReasonDocument::sick_leave,
            .document_no = "910 045",
            .document_on = monday};
}

ChangeReason standing(EntryIndex index = 7) {
    return {.change_reason = index,
            .scope = ReasonScope::teacher,
            .teacher_id = teacher_id,
            .text = "Болезнь Петровой Н. А.",
            .from_on = monday,
            .to_on = friday,
            .document_kind = ReasonDocument::sick_leave,
            .document_no = "910 045",
            .document_on = monday,
            .version = 9};
}

ChangeReasonRevised revised() {
    return {.change_reason = 7,
            .text = "Болезнь Петровой Н. А.",
            .from_on = monday,
            .to_on = friday.plus_days(7),
            .document_kind = ReasonDocument::sick_leave,
            .document_no = "910 045",
            .document_on = monday};
}

template <class Fact>
std::string field_of(const Result<Fact>& decided) {
    return decided ? "" : decided.error().refusal().field;
}

std::string recorded(const ChangeReasonRecorded& reason, std::vector<ChangeReason> known = {}) {
    return field_of(
        decide_record_reason({.school_year = school_year(), .standing = known}, reason));
}

Result<std::optional<ChangeReasonRevised>> revise(const ChangeReasonRevised& wanted,
                                                  EntryIndex seen = 9,
                                                  std::vector<ChangeReason> known = {standing()}) {
    return decide_revise_reason({.school_year = school_year(), .standing = known}, standing(),
                                wanted, seen);
}

TEST(ChangeReasons, AreRecordedOnceWithTheirTermAndTheirDocument) {
    ChangeReasonRecorded asked = illness();
    asked.study_group_id = class_5a().study_group_id;
    asked.grade = 5;
    const auto fact = decide_record_reason({.school_year = school_year(), .standing = {}}, asked);
    ASSERT_TRUE(fact);
    ChangeReasonRecorded expected = illness();
    expected.text = "Болезнь Петровой Н. А.";
    EXPECT_EQ(*fact, expected) << "what the scope does not name is left out";
    EXPECT_EQ(reason_words(standing()),
              "Болезнь Петровой Н. А. (листок нетрудоспособности № 910 045 от 12.10.2026)");
}

TEST(ChangeReasons, ThatSayNothingOrTooMuchAreRefusedAtTheirField) {
    const auto spoilt = [](const std::function<void(ChangeReasonRecorded&)>& spoil) {
        ChangeReasonRecorded reason = illness();
        spoil(reason);
        return recorded(reason);
    };
    EXPECT_EQ(spoilt([](auto&) {}), "");
    EXPECT_EQ(spoilt([](auto& one) { one.text = " я "; }), "text");
    EXPECT_EQ(spoilt([](auto& one) { one.text = std::string(501, 'a'); }), "text");
    EXPECT_EQ(spoilt([](auto& one) { one.teacher_id = {}; }), "teacher_id");
    EXPECT_EQ(spoilt([](auto& one) { one.scope = ReasonScope::school_class; }), "study_group_id");
    EXPECT_EQ(spoilt([](auto& one) { one.scope = ReasonScope::grade; }), "grade");
    EXPECT_EQ(spoilt([](auto& one) {
                  one.scope = ReasonScope::grade;
                  one.grade = 12;
              }),
              "grade");
    EXPECT_EQ(spoilt([](auto& one) { one.to_on = monday.plus_days(-1); }), "to_on");
    EXPECT_EQ(spoilt([](auto& one) { one.from_on = first_september.plus_days(-1); }), "from_on");
    EXPECT_EQ(spoilt([](auto& one) { one.to_on = school_year().ends_on.plus_days(1); }), "to_on");
    EXPECT_EQ(spoilt([](auto& one) { one.document_kind = ReasonDocument::none; }), "document_kind");
    EXPECT_EQ(spoilt([](auto& one) { one.document_no = std::string(51, '1'); }), "document_no");
    EXPECT_EQ(spoilt([](auto& one) { one.document_on.reset(); }), "document_on");
    EXPECT_EQ(spoilt([](auto& one) { one.document_no.clear(); }), "document_no")
        << "a date alone names no document";
    EXPECT_EQ(spoilt([](auto& one) {
                  one.document_no.clear();
                  one.document_on.reset();
              }),
              "")
        << "a sick leave is given when it ends";
    EXPECT_EQ(spoilt([](auto& one) {
                  one.document_kind = ReasonDocument::order;
                  one.document_no.clear();
                  one.document_on.reset();
              }),
              "document_no");
}

TEST(ChangeReasons, OfOneTeacherDoNotOverlap) {
    ChangeReasonRecorded course = illness();
    course.text = "Курсы";
    EXPECT_EQ(recorded(course, {standing()}), "from_on");
    course.from_on = friday.plus_days(1);
    course.to_on = friday.plus_days(2);
    EXPECT_EQ(recorded(course, {standing()}), "");
    course.from_on = friday;
    course.teacher_id = other_teacher;
    EXPECT_EQ(recorded(course, {standing()}), "");
    course.teacher_id = teacher_id;
    ChangeReason taken_back = standing();
    taken_back.to_on = monday.plus_days(-1);
    EXPECT_EQ(recorded(course, {taken_back}), "");
}

TEST(ChangeReasons, OfASchoolMayStandSideBySideUnlessTheyAreTheSame) {
    ChangeReasonRecorded repairs{.text = "Ремонт спортзала", .from_on = monday, .to_on = friday};
    ChangeReason known{.change_reason = 4, .text = "Олимпиада", .from_on = monday, .to_on = friday};
    EXPECT_EQ(recorded(repairs, {known}), "");
    known.text = "ремонт спортзала";
    EXPECT_EQ(recorded(repairs, {known}), "from_on");
}

TEST(ChangeReasons, AreProlongedAndRevisedByWhoHasSeenThemLast) {
    const auto prolonged = revise(revised());
    ASSERT_TRUE(prolonged);
    EXPECT_EQ(**prolonged, revised());
    ChangeReasonRevised same = revised();
    same.to_on = friday;
    EXPECT_FALSE(*revise(same, 8)) << "said already: nothing to write";
    const auto late = revise(revised(), 8);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().refusal().code, RefusalCode::version_conflict);
    ChangeReason next = standing(11);
    next.from_on = friday.plus_days(3);
    next.to_on = friday.plus_days(9);
    EXPECT_EQ(field_of(revise(revised(), 9, {standing(), next})), "from_on");
    ChangeReasonRevised reversed = revised();
    reversed.to_on = monday.plus_days(-1);
    EXPECT_EQ(field_of(revise(reversed)), "to_on");
}

TEST(ChangeReasons, AreTakenBackWhileNothingWasChangedByThem) {
    const auto fact = decide_take_back_reason(standing(), 9);
    ASSERT_TRUE(fact);
    ASSERT_TRUE(*fact);
    EXPECT_LT((*fact)->to_on, (*fact)->from_on);
    ChangeReason used = standing();
    used.lesson_count = 1;
    EXPECT_EQ(field_of(decide_take_back_reason(used, 9)), "change_reason");
    ChangeReason gone = standing();
    gone.to_on = monday.plus_days(-1);
    EXPECT_FALSE(*decide_take_back_reason(gone, 9));
    EXPECT_EQ(field_of(decide_revise_reason({.school_year = school_year(), .standing = {}}, gone,
                                            revised(), 9)),
              "change_reason");
}

TEST(ChangeReasons, CoverLessonsOfTheirTermAndOfWhomTheyAreAbout) {
    const Lesson own = lesson(1, monday, 2);
    const auto covers = [](const ChangeReason& reason, const Lesson& one,
                           const StudyGroup& group = class_5a()) {
        return field_of(check_reason_covers(reason, one, group)).empty();
    };
    EXPECT_TRUE(covers(standing(), own));
    EXPECT_FALSE(covers(standing(), lesson(2, friday.plus_days(1), 2)));
    Lesson taken = own;
    taken.teacher_id = other_teacher;
    EXPECT_FALSE(covers(standing(), taken));
    taken.substitution = Substitution{.substitute_id = teacher_id, .reason = "курсы"};
    EXPECT_TRUE(covers(standing(), taken)) << "whom he was to replace is without a teacher again";
    ChangeReason gone = standing();
    gone.to_on = monday.plus_days(-1);
    EXPECT_FALSE(covers(gone, own));

    const auto bound = [](ReasonScope scope) {
        ChangeReason reason = standing();
        reason.scope = scope;
        reason.teacher_id = {};
        return reason;
    };
    ChangeReason of_class = bound(ReasonScope::school_class);
    of_class.study_group_id = class_5a().study_group_id;
    StudyGroup subgroup = class_5a();
    subgroup.study_group_id = id_of<StudyGroupId>(55);
    EXPECT_FALSE(covers(of_class, own, subgroup));
    subgroup.parent_group_ids = {class_5a().study_group_id};
    EXPECT_TRUE(covers(of_class, own, subgroup));
    ChangeReason of_grade = bound(ReasonScope::grade);
    of_grade.grade = 5;
    EXPECT_TRUE(covers(of_grade, own));
    of_grade.family = ProgrammeFamily::vocational;
    EXPECT_FALSE(covers(of_grade, own));
    EXPECT_TRUE(covers(bound(ReasonScope::section), own));
    EXPECT_TRUE(covers(bound(ReasonScope::school), own));
}

TEST(ChangeReasons, WaitForADecisionUntilEachLessonHasOne) {
    Lesson own = lesson(1, monday, 2);
    own.topic.clear();
    own.homework.clear();
    EXPECT_TRUE(awaits_decision(standing(), own));
    Lesson held = own;
    held.topic = "Дроби";
    EXPECT_FALSE(awaits_decision(standing(), held));
    Lesson cancelled = own;
    cancelled.state = LessonState::cancelled;
    EXPECT_FALSE(awaits_decision(standing(), cancelled));
    Lesson given = own;
    given.substitution = Substitution{.substitute_id = other_teacher, .reason = "болезнь"};
    EXPECT_FALSE(awaits_decision(standing(), given));
    Lesson moved = own;
    moved.moved_from = monday.plus_days(-3);
    EXPECT_TRUE(awaits_decision(standing(), moved)) << "still his, on a day he is away";

    ChangeReason school = standing();
    school.scope = ReasonScope::school;
    EXPECT_TRUE(awaits_decision(school, own));
    EXPECT_FALSE(awaits_decision(school, moved));
    EXPECT_FALSE(awaits_decision(school, given));
    Lesson distant = own;
    distant.mode = LessonMode::distance;
    EXPECT_FALSE(awaits_decision(school, distant));
}

}  // namespace
}  // namespace letopis
