// The diary of practice (VOC-10): who writes it, who confirms it, who reads it, what is counted and
// what goes to paper.

#include <gmock/gmock.h>

#include "app/practice/assess_practice.h"
#include "app/practice/assign_practice.h"
#include "app/practice/cancel_practice.h"
#include "app/practice/diary/check_practice_days.h"
#include "app/practice/diary/open_practice_diary.h"
#include "app/practice/diary/write_practice_day.h"
#include "app/practice/open_practice.h"
#include "app/practice/open_practice_courses.h"
#include "app/practice/practice_forms.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};
const Date tuesday = monday.plus_days(1);
const Date thursday = monday.plus_days(3);

/// Thursday of the first week of Алова's and Белов's practice; Сидоров leads it.
class DiaryOfPractice : public PracticeGroup {
protected:
    DiaryOfPractice() {
        EXPECT_EQ(outcome(assign_practice(next_command(), sample_.deputy, order_)), "recorded");
        own_ = assignment_of(alova_);
        at(thursday, 15, 0);
    }
    EntryIndex assignment_of(StudentId student) {
        return *school_.read([&](Reader& reader) -> Result<EntryIndex> {
            LETOPIS_TRY(known, reader.practice_of_student(student));
            return known.front().assignment;
        });
    }
    EntryIndex version_of(Date on) {
        return *school_.read([&](Reader& reader) -> Result<EntryIndex> {
            LETOPIS_TRY(diary, reader.practice_diary(own_));
            const PracticeDay* const line = line_of(diary, on);
            return line == nullptr ? EntryIndex{-1} : line->version;
        });
    }
    /// Of Алова's practice, after a look.
    std::string write(PersonId actor, Date on, int hours = 6, std::string text = "обход палат") {
        return outcome(write_practice_day(next_command(), actor,
                                          {.assignment = own_,
                                           .done_on = on,
                                           .hours = hours,
                                           .text = std::move(text),
                                           .base_version = version_of(on)}));
    }
    std::string withdraw(PersonId actor, Date on) {
        return outcome(withdraw_practice_day(next_command(), actor, own_, {on, version_of(on)}));
    }
    std::string confirm(PersonId actor, std::initializer_list<Date> days) {
        std::vector<SeenPracticeDay> seen;
        for (const Date on : days) seen.push_back({on, version_of(on)});
        return outcome(confirm_practice_days(next_command(), actor, own_, std::move(seen)));
    }
    std::string give_back(PersonId actor, Date on, std::string remark = "каких палат?") {
        return outcome(return_practice_day(
            next_command(), actor,
            {.assignment = own_, .day = {on, version_of(on)}, .remark = std::move(remark)}));
    }
    auto opened(PersonId person, EntryIndex assignment) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_practice_diary(reader, standing, assignment, moment);
        });
    }
    PracticeDiary diary(PersonId person) {
        auto view = opened(person, own_);
        EXPECT_TRUE(view);
        return view ? *std::move(view) : PracticeDiary{};
    }
    PracticeLine line_of_sheet() {
        auto sheet = as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant on) {
            return open_practice(reader, standing, practice_, on);
        });
        EXPECT_TRUE(sheet);
        return sheet ? sheet->lines.at(0) : PracticeLine{};
    }

    EntryIndex own_ = -1;
};

// Evidence: VOC-10.
TEST_F(DiaryOfPractice, IsWrittenByTheStudentAndNobodyElse) {
    EXPECT_EQ(write(alova_, monday), "recorded");
    EXPECT_EQ(write(alova_, monday), "unchanged");
    EXPECT_EQ(write(alova_, monday, 7, "перевязки"), "recorded") << "mended";
    EXPECT_EQ(write(belov_, tuesday), "not_found") << "another student of the group";
    EXPECT_EQ(write(mother_, tuesday), "not_found");
    EXPECT_EQ(write(sample_.sidorov, tuesday), "not_your_role");
    EXPECT_EQ(write(sample_.director, tuesday), "not_your_role");
    EXPECT_EQ(withdraw(belov_, monday), "not_found");
    EXPECT_EQ(withdraw(alova_, monday), "recorded");
    EXPECT_EQ(withdraw(alova_, monday), "unchanged");
    EXPECT_EQ(outcome(write_practice_day(next_command(), alova_,
                                         {.assignment = 999'999, .done_on = monday, .hours = 6})),
              "not_found");
}

TEST_F(DiaryOfPractice, HasOnlyDaysOfThePracticeThatHaveComeAndEightHours) {
    EXPECT_EQ(write(alova_, thursday), "recorded") << "today";
    EXPECT_EQ(write(alova_, thursday.plus_days(1)), "invalid_value") << "to come";
    EXPECT_EQ(write(alova_, monday.plus_days(-1)), "invalid_value");
    EXPECT_EQ(write(alova_, monday, 9), "invalid_value");
    EXPECT_EQ(write(alova_, monday, 6, ""), "invalid_value");
    EXPECT_EQ(write(alova_, monday, 6, std::string(2000, 'x')), "text_too_long");
}

// Evidence: VOC-10.
TEST_F(DiaryOfPractice, IsConfirmedByItsLeadTheTeacherAndWhoSendsToPractice) {
    for (int day = 0; day < 4; ++day) ASSERT_EQ(write(alova_, monday.plus_days(day)), "recorded");
    EXPECT_EQ(confirm(alova_, {monday}), "not_found");
    EXPECT_EQ(confirm(stranger_, {monday}), "not_your_course");
    EXPECT_EQ(confirm(sample_.sidorov, {monday, tuesday}), "recorded") << "up to a day";
    EXPECT_EQ(confirm(sample_.sidorov, {monday}), "unchanged");
    EXPECT_EQ(confirm(sample_.petrova, {monday.plus_days(2)}), "recorded") << "the curator";
    EXPECT_EQ(confirm(sample_.deputy, {thursday}), "recorded");
    EXPECT_EQ(confirm(sample_.sidorov, {}), "invalid_value");
    EXPECT_EQ(write(alova_, monday, 7), "invalid_value") << "it is confirmed";
    EXPECT_EQ(withdraw(alova_, monday), "invalid_value");
}

TEST_F(DiaryOfPractice, TheLeadOfTheCollegeConfirmsThoseHisAssignmentsName) {
    order_.student_ids = {volkov_};
    order_.lead_id = stranger_;
    ASSERT_EQ(outcome(assign_practice(next_command(), sample_.deputy, order_)), "recorded");
    ASSERT_EQ(write(alova_, monday), "recorded");
    EXPECT_EQ(confirm(stranger_, {monday}), "not_your_course") << "another leads her";
    own_ = assignment_of(volkov_);
    ASSERT_EQ(write(volkov_, monday), "recorded");
    EXPECT_EQ(confirm(stranger_, {monday}), "recorded");
    EXPECT_TRUE(diary(stranger_).may_check);
    EXPECT_EQ(refusal_code(opened(stranger_, assignment_of(alova_))), RefusalCode::not_found);
}

TEST_F(DiaryOfPractice, AReturnedLineIsMendedAndSeenWithItsRemark) {
    ASSERT_EQ(write(alova_, monday), "recorded");
    EXPECT_EQ(give_back(alova_, monday), "not_found");
    EXPECT_EQ(give_back(sample_.sidorov, monday, " "), "invalid_value");
    EXPECT_EQ(give_back(sample_.sidorov, tuesday), "invalid_value") << "there is no line";
    EXPECT_EQ(give_back(sample_.sidorov, monday), "recorded");
    EXPECT_EQ(give_back(sample_.sidorov, monday), "unchanged");
    PracticeDiaryDay day = diary(alova_).days.at(0);
    EXPECT_EQ(day.state_title, "возвращена");
    EXPECT_EQ(day.remark, "каких палат?");
    EXPECT_EQ(day.checked_by, "Сидоров О. Ю.");
    EXPECT_EQ(day.checked_on, thursday);
    EXPECT_TRUE(day.may_write);
    ASSERT_EQ(write(alova_, monday, 6, "обход палат 1–4"), "recorded");
    day = diary(sample_.sidorov).days.at(0);
    EXPECT_EQ(day.state_title, "ждёт подтверждения");
    EXPECT_EQ(day.remark, "каких палат?");
    ASSERT_EQ(confirm(sample_.sidorov, {monday}), "recorded");
    EXPECT_EQ(diary(alova_).days.at(0).remark, "");
}

TEST_F(DiaryOfPractice, WhatWasMendedMeanwhileIsNotConfirmedUnseen) {
    ASSERT_EQ(write(alova_, monday), "recorded");
    const EntryIndex seen = version_of(monday);
    ASSERT_EQ(write(alova_, monday, 8, "операция"), "recorded");
    EXPECT_EQ(
        outcome(confirm_practice_days(next_command(), sample_.sidorov, own_, {{monday, seen}})),
        "version_conflict");
    EXPECT_EQ(outcome(write_practice_day(next_command(), alova_,
                                         {.assignment = own_,
                                          .done_on = monday,
                                          .hours = 5,
                                          .text = "с другого телефона",
                                          .base_version = seen})),
              "version_conflict");
}

TEST_F(DiaryOfPractice, WhoPressedTwiceIsToldNothingAndWhoReadAnotherTextIs) {
    const auto confirm_seen = [&](EntryIndex seen) {
        return outcome(
            confirm_practice_days(next_command(), sample_.sidorov, own_, {{monday, seen}}));
    };
    ASSERT_EQ(write(alova_, monday), "recorded");
    const EntryIndex first = version_of(monday);
    ASSERT_EQ(confirm(sample_.petrova, {monday}), "recorded");
    EXPECT_EQ(confirm_seen(first), "unchanged") << "the curator was a moment earlier";
    const EntryIndex confirmed = version_of(monday);
    at(thursday, 15, 10);
    ASSERT_EQ(give_back(sample_.petrova, monday), "recorded");
    const EntryIndex returned = version_of(monday);
    at(thursday, 15, 20);
    ASSERT_EQ(write(alova_, monday, 6, "обход палат 1–4"), "recorded");
    const EntryIndex mended = version_of(monday);
    ASSERT_EQ(confirm(sample_.petrova, {monday}), "recorded");
    EXPECT_EQ(confirm_seen(mended), "unchanged");
    for (const EntryIndex seen : {EntryIndex{-1}, first, confirmed, returned})
        EXPECT_EQ(confirm_seen(seen), "version_conflict") << seen << " told of another text";
    EXPECT_EQ(confirm_seen(own_), "version_conflict") << "an entry of something else";
    EXPECT_EQ(confirm_seen(999'999), "version_conflict");
}

TEST_F(DiaryOfPractice, ALineWithARemarkIsMendedAndNotTakenBack) {
    ASSERT_EQ(write(alova_, monday), "recorded");
    ASSERT_EQ(give_back(sample_.sidorov, monday), "recorded");
    EXPECT_EQ(withdraw(alova_, monday), "invalid_value");
    EXPECT_EQ(diary(alova_).days.at(0).remark, "каких палат?");
}

TEST_F(DiaryOfPractice, ShowsDaysWithoutALineToTheStudentAndTheCurator) {
    ASSERT_EQ(write(alova_, tuesday), "recorded");
    const PracticeDiary view = diary(alova_);
    ASSERT_THAT(view.days, SizeIs(4)) << "Monday to today";
    EXPECT_FALSE(view.days[0].state);
    EXPECT_TRUE(view.days[0].may_write);
    EXPECT_TRUE(view.may_write);
    EXPECT_FALSE(view.may_check);
    EXPECT_EQ(view.last_on, thursday);
    EXPECT_EQ(view.usual_hours, 8) << "72 hours in ten days";
    const PracticeDiaryCount count = line_of_sheet().diary;
    EXPECT_THAT(count.missing, ElementsAre(monday, monday.plus_days(2)));
    EXPECT_EQ(count.written_hours, 6);
    EXPECT_EQ(count.waiting_days, 1);
    const auto courses =
        as(sample_.petrova, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_practice_courses(reader, standing, moment);
        });
    ASSERT_TRUE(courses);
    EXPECT_EQ(courses->courses.at(0).behind, 2) << "Белов has not begun his";
    EXPECT_EQ(courses->courses.at(0).waiting, 1);
}

TEST_F(DiaryOfPractice, IsReadByTheFamilyAndNobodyStrange) {
    ASSERT_EQ(write(alova_, monday), "recorded");
    const PracticeDiary view = diary(mother_);
    EXPECT_EQ(view.days.at(0).text, "обход палат");
    EXPECT_FALSE(view.may_write);
    EXPECT_FALSE(view.days.at(0).may_write);
    for (const PersonId person : {PersonId{belov_}, PersonId{stranger_}, PersonId{sample_.zhukov}})
        EXPECT_EQ(refusal_code(opened(person, own_)), RefusalCode::not_found);
    ASSERT_EQ(outcome(cancel_practice(next_command(), sample_.deputy, own_, "болезнь")),
              "recorded");
    EXPECT_EQ(refusal_code(opened(alova_, own_)), RefusalCode::not_found);
    EXPECT_EQ(write(alova_, tuesday), "practice_cancelled");
}

TEST_F(DiaryOfPractice, NothingIsWrittenOnceTheCourseIsClosed) {
    ASSERT_EQ(write(alova_, monday), "recorded");
    state({CourseClosed{.course_id = practice_}});
    EXPECT_EQ(write(alova_, tuesday), "course_closed");
    EXPECT_EQ(withdraw(alova_, monday), "course_closed");
    EXPECT_EQ(confirm(sample_.sidorov, {monday}), "course_closed");
    EXPECT_EQ(give_back(sample_.sidorov, monday), "course_closed");
    EXPECT_TRUE(diary(alova_).is_closed);
    EXPECT_FALSE(diary(alova_).may_write);
    EXPECT_FALSE(diary(sample_.sidorov).may_check);
}

TEST_F(DiaryOfPractice, OnceThereIsASheetOnlyWhatWasReturnedIsMended) {
    ASSERT_EQ(write(alova_, monday), "recorded");
    ASSERT_EQ(write(alova_, tuesday), "recorded");
    ASSERT_EQ(
        outcome(assess_practice(
            next_command(), sample_.sidorov,
            {.assignment = own_, .competences = "ОК 1 освоена", .assessed_on = thursday}, own_)),
        "recorded");
    EXPECT_EQ(write(alova_, monday, 5), "invalid_value");
    EXPECT_FALSE(diary(alova_).may_write);
    ASSERT_EQ(give_back(sample_.sidorov, monday), "recorded");
    EXPECT_TRUE(diary(alova_).days.at(0).may_write);
    EXPECT_EQ(withdraw(alova_, monday), "invalid_value") << "he could not write it anew";
    EXPECT_FALSE(diary(alova_).days.at(1).may_write);
    EXPECT_EQ(write(alova_, monday, 5), "recorded");
}

// Practice may be assessed, and its course closed, without a diary: those before there was one.
TEST_F(DiaryOfPractice, NoDaysAreMissingWhereNoneIsWrittenAnyMore) {
    const auto behind = [&] {
        const auto courses =
            as(sample_.petrova, [](Reader& reader, const Standing& standing, Instant moment) {
                return open_practice_courses(reader, standing, moment);
            });
        EXPECT_TRUE(courses);
        return courses ? courses->courses.at(0).behind : -1;
    };
    ASSERT_THAT(line_of_sheet().diary.missing, SizeIs(3));
    ASSERT_EQ(behind(), 2);
    ASSERT_EQ(
        outcome(assess_practice(
            next_command(), sample_.sidorov,
            {.assignment = own_, .competences = "ОК 1 освоена", .assessed_on = thursday}, own_)),
        "recorded");
    EXPECT_THAT(line_of_sheet().diary.missing, IsEmpty());
    EXPECT_EQ(behind(), 1) << "Белов's goes on";
    const auto of_belov = [&] {
        return opened(sample_.petrova, assignment_of(belov_))->line.diary.missing;
    };
    EXPECT_THAT(of_belov(), SizeIs(3));
    state({CourseClosed{.course_id = practice_}});
    EXPECT_THAT(of_belov(), IsEmpty());
    EXPECT_EQ(behind(), 0);
}

/// Counts how often lessons of a course and attendance are asked for.
class CountingReader : public MemoryReader {
public:
    using MemoryReader::MemoryReader;
    Result<std::vector<Lesson>> lessons_of_course(CourseId id, Date from, Date to) override {
        ++lessons;
        return MemoryReader::lessons_of_course(id, from, to);
    }
    Result<std::vector<Attendance>> attendance_of_student(StudentId id, Date from,
                                                          Date to) override {
        ++attendance;
        return MemoryReader::attendance_of_student(id, from, to);
    }
    int lessons = 0;
    int attendance = 0;
};

TEST_F(DiaryOfPractice, TheLessonsOfACourseAreReadOnceForItsSheetAndNotForTheList) {
    state({LessonScheduled{.lesson_id = id_of<LessonId>(801),
                           .course_id = practice_,
                           .lesson_on = monday,
                           .slot_no = 1,
                           .starts_at = {510},
                           .ends_at = {555},
                           .teacher_id = sample_.sidorov}});
    const Standing standing = standing_of(sample_.petrova);
    CountingReader sheet{school_.tables()};
    const auto opened_sheet = open_practice(sheet, standing, practice_, now());
    ASSERT_TRUE(opened_sheet);
    ASSERT_THAT(opened_sheet->lines, SizeIs(2));
    EXPECT_EQ(opened_sheet->lines.at(1).diary.held_hours, 2);
    EXPECT_EQ(sheet.lessons, 1);
    EXPECT_EQ(sheet.attendance, 2);
    CountingReader list{school_.tables()};
    ASSERT_TRUE(open_practice_courses(list, standing, now()));
    EXPECT_EQ(list.lessons, 0);
    EXPECT_EQ(list.attendance, 0);
}

// --- Paper ---

// Evidence: F-29 VOC-10.
TEST_F(DiaryOfPractice, TheAttestationSheetHasTheConfirmedHoursBesideThoseOfTheJournal) {
    const LessonId first = id_of<LessonId>(801);
    const LessonId second = id_of<LessonId>(802);
    for (const auto& [id, on] : {std::pair{first, monday}, std::pair{second, tuesday}})
        state({LessonScheduled{.lesson_id = id,
                               .course_id = practice_,
                               .lesson_on = on,
                               .slot_no = 1,
                               .starts_at = {510},
                               .ends_at = {555},
                               .teacher_id = sample_.sidorov}});
    state({AttendanceRecorded{
        .lesson_id = second, .student_id = alova_, .status = AttendanceStatus::ill}});
    ASSERT_EQ(write(alova_, monday), "recorded");
    ASSERT_EQ(write(alova_, tuesday, 4), "recorded");
    ASSERT_EQ(confirm(sample_.sidorov, {monday}), "recorded");
    const auto form =
        as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attestation_sheet_form(reader, standing, own_, moment);
        });
    ASSERT_TRUE(form);
    const auto& rows = form->tables.at(0).rows;
    EXPECT_THAT(rows.at(3), ElementsAre("Объём, часов", "72"));
    EXPECT_THAT(rows.at(4), ElementsAre("Подтверждено по дневнику, часов", "6 из 72"));
    EXPECT_THAT(rows.at(5), ElementsAre("Был(а) на занятиях по журналу, часов", "2 из 4"));
}

TEST_F(DiaryOfPractice, OnPaperItHasDaysHoursAndPlacesToSign) {
    const auto form_for = [&](PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_practice_diary_form(reader, standing, own_, moment);
        });
    };
    EXPECT_THAT(form_for(alova_)->tables.at(0).rows, IsEmpty());
    ASSERT_EQ(write(alova_, monday), "recorded");
    ASSERT_EQ(write(alova_, tuesday, 4, "перевязки"), "recorded");
    ASSERT_EQ(confirm(sample_.sidorov, {monday}), "recorded");
    const auto form = form_for(alova_);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::draft) << "it goes on";
    EXPECT_EQ(form->title, "ДНЕВНИК ПРАКТИКИ");
    EXPECT_EQ(form->period, "Алова Вера");
    EXPECT_EQ(form->class_title, "СД-21");
    EXPECT_THAT(form->lines, Contains("База практики: ГБУЗ «Городская больница № 4»"));
    EXPECT_THAT(form->lines, Contains("Руководитель от организации: Ковалёва О. Н."));
    const FormTable& table = form->tables.at(0);
    EXPECT_THAT(table.rows.at(0),
                ElementsAre("07.09.2026", "обход палат", "6", "Сидоров О. Ю. 10.09.2026", ""));
    EXPECT_THAT(table.rows.at(1), ElementsAre("08.09.2026", "перевязки", "4", "", ""));
    EXPECT_THAT(table.totals.at(0), ElementsAre("", "Всего часов", "10", "подтверждено 6", ""));
    EXPECT_THAT(form->notes, SizeIs(3)) << "the student and both leads sign";
    EXPECT_EQ(table.columns.at(3).title, "Подтверждено от колледжа") << "also by the curator";
    EXPECT_EQ(refusal_code(form_for(belov_)), RefusalCode::not_found);

    ASSERT_EQ(give_back(sample_.sidorov, tuesday), "recorded");
    const auto returned = form_for(alova_);
    ASSERT_TRUE(returned);
    EXPECT_THAT(returned->tables.at(0).rows.at(1),
                ElementsAre("08.09.2026", "перевязки", "4", "возвращена, в сумму не входит", ""));
    EXPECT_THAT(returned->tables.at(0).totals.at(0),
                ElementsAre("", "Всего часов", "6", "подтверждено 6", ""));
}

TEST_F(DiaryOfPractice, OnPaperItIsADraftWhileDaysAreNotThereWhateverTheSheet) {
    ASSERT_EQ(write(alova_, monday), "recorded");
    ASSERT_EQ(confirm(sample_.sidorov, {monday}), "recorded");
    ASSERT_EQ(
        outcome(assess_practice(
            next_command(), sample_.sidorov,
            {.assignment = own_, .competences = "ОК 1 освоена", .assessed_on = thursday}, own_)),
        "recorded");
    at(order_.to_on.plus_days(1), 15, 0);
    const auto form = as(alova_, [&](Reader& reader, const Standing& standing, Instant moment) {
        return open_practice_diary_form(reader, standing, own_, moment);
    });
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::draft);
}

}  // namespace
}  // namespace letopis::testing
