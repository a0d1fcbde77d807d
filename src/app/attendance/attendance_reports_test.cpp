// F-06, F-07 and the presence: whatever stands in the journal is in their totals, once (ATT-05,
// ATT-06).

#include <gmock/gmock.h>

#include <random>

#include "app/attendance/attendance_forms.h"
#include "app/attendance/open_presence.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;

const Date monday{2026, 9, 7};

class AttendanceReports : public ToldSchool {
protected:
    template <class Open>
    auto opened(PersonId person, Open open) {
        auto view = as(person, open);
        EXPECT_TRUE(view);
        return *std::move(view);
    }
    AttendanceRegister month(PersonId person, Date on) {
        return opened(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attendance_register(reader, standing, sample_.class_5a, on, moment);
        });
    }
    AttendanceSummary year(PersonId person) {
        return opened(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attendance_summary(reader, standing, sample_.class_5a, moment);
        });
    }
    PresenceView presence(Date on) {
        return opened(sample_.deputy,
                      [&](Reader& reader, const Standing& standing, Instant moment) {
                          return open_presence(reader, standing, on, moment);
                      });
    }
    void record(LessonId lesson, StudentId student, AttendanceStatus status) {
        state({AttendanceRecorded{.lesson_id = lesson, .student_id = student, .status = status}});
    }
    const AttendanceRegisterRow& row_of(const AttendanceRegister& view, StudentId student) {
        return *std::find_if(
            view.rows.begin(), view.rows.end(),
            [&](const AttendanceRegisterRow& row) { return row.student_id == student; });
    }
    /// What the journal itself says of the class, counted without the reports.
    AttendanceTotals counted(Date from, Date to) {
        AttendanceTotals totals;
        const auto rows = school_.read(
            [&](Reader& reader) { return reader.attendance_of_group(sample_.class_5a, from, to); });
        for (const DayAttendance& row : *rows) {
            const AttendanceStatus status = row.attendance.status;
            totals.missed += is_absence(status) ? 1 : 0;
            totals.ill += status == AttendanceStatus::ill ? 1 : 0;
            totals.excused += status == AttendanceStatus::excused ? 1 : 0;
            totals.without_reason += status == AttendanceStatus::absent ? 1 : 0;
            totals.late += status == AttendanceStatus::late ? 1 : 0;
        }
        return totals;
    }
    static void expect_same(const AttendanceTotals& one, const AttendanceTotals& other) {
        EXPECT_EQ(one.missed, other.missed);
        EXPECT_EQ(one.ill, other.ill);
        EXPECT_EQ(one.excused, other.excused);
        EXPECT_EQ(one.without_reason, other.without_reason);
        EXPECT_EQ(one.late, other.late);
    }
};

TEST_F(AttendanceReports, ARegisterSaysHowManyLessonsByLetter) {
    at(monday, 18, 0);
    record(sample_.russian_7, sample_.yozhikov, AttendanceStatus::ill);
    record(sample_.monday_7, sample_.yozhikov, AttendanceStatus::ill);
    record(sample_.english_7, sample_.yozhikov, AttendanceStatus::absent);
    record(sample_.russian_7, sample_.zhukova, AttendanceStatus::late);
    record(sample_.monday_7, sample_.zhukova, AttendanceStatus::excused);
    const AttendanceRegister view = month(sample_.petrova, monday);
    EXPECT_EQ(view.class_teacher, "Петрова Анна Ивановна");
    EXPECT_EQ(view.days.size(), 30U);
    const AttendanceRegisterRow& boris = row_of(view, sample_.yozhikov);
    EXPECT_EQ(boris.cells.at(6), "1н 2б");
    EXPECT_EQ(
        boris.totals,
        (AttendanceTotals{
            .lessons = 3, .missed = 3, .ill = 2, .without_reason = 1, .days = 1, .long_days = 1}));
    EXPECT_TRUE(boris.systematic);
    const AttendanceRegisterRow& anna = row_of(view, sample_.zhukova);
    EXPECT_EQ(anna.cells.at(6), "1у");
    EXPECT_EQ(anna.totals, (AttendanceTotals{.lessons = 2, .missed = 1, .excused = 1, .late = 1}));
    EXPECT_EQ(view.totals.lessons, 7);  // Two for each, and English for one.
    EXPECT_EQ(view.attended, "42,86 %");
}

// Evidence: ATT-01, F-06.
TEST_F(AttendanceReports, ARegisterHasTheLettersOfTheLocalAct) {
    at(monday, 18, 0);
    state({PolicySet{"attendance.absent_letter", "отс", Date{2026, 9, 1}, "п. 2.7"}});
    record(sample_.russian_7, sample_.yozhikov, AttendanceStatus::ill);
    record(sample_.english_7, sample_.yozhikov, AttendanceStatus::absent);
    EXPECT_EQ(row_of(month(sample_.petrova, monday), sample_.yozhikov).cells.at(6), "1отс 1б");
    const auto form =
        as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_missed_lessons_form(reader, standing, sample_.class_5a, monday, moment);
        });
    EXPECT_TRUE(form->notes.back().starts_with("отс — без уважительной причины, б — по болезни"));
}

// E-13: two lessons of two are a whole day, but not three.
TEST_F(AttendanceReports, AMissedDayIsCountedBothWays) {
    at(monday, 18, 0);
    record(sample_.russian_7, sample_.ezhov, AttendanceStatus::ill);
    record(sample_.monday_7, sample_.ezhov, AttendanceStatus::ill);
    const AttendanceTotals totals = row_of(month(sample_.petrova, monday), sample_.ezhov).totals;
    EXPECT_EQ(totals.days, 1);
    EXPECT_EQ(totals.ill_days, 1);
    EXPECT_EQ(totals.long_days, 0);
    EXPECT_EQ(totals.ill_long_days, 0);
}

// ATT-06: whatever is recorded, moved between days or corrected, the totals are the entries' sum.
TEST_F(AttendanceReports, TotalsEqualTheSumOfTheEntries) {
    at(Date{2026, 9, 15}, 12, 0);
    std::mt19937 chance{20260907};  // NOLINT: the same every time.
    const std::vector<LessonId> lessons{sample_.russian_7, sample_.monday_7, sample_.english_7,
                                        sample_.tuesday_8, sample_.monday_14};
    const std::vector<StudentId> students{sample_.ezhov, sample_.yozhikov, sample_.zhukova};
    for (int step = 0; step < 120; ++step) {
        const LessonId lesson = lessons[chance() % lessons.size()];
        const StudentId student =
            lesson == sample_.english_7 ? sample_.yozhikov : students[chance() % students.size()];
        record(lesson, student, static_cast<AttendanceStatus>(chance() % 5));
        if (step % 10 != 0) continue;
        const AttendanceTotals september = month(sample_.petrova, monday).totals;
        expect_same(september, counted(Date{2026, 9, 1}, Date{2026, 9, 30}));
        const AttendanceSummary view = year(sample_.petrova);
        ASSERT_EQ(view.spans.size(), 5U);
        EXPECT_EQ(view.spans.front().totals, september);  // All its lessons are of September.
        EXPECT_EQ(view.spans.back().totals, september);
        AttendanceTotals rows;
        for (const AttendanceSummaryRow& row : view.rows) add(row.totals.back(), rows);
        EXPECT_EQ(rows, september);
        expect_same(presence(monday).classes.at(0).lessons, counted(monday, monday));
    }
}

TEST_F(AttendanceReports, ASummaryHasAPeriodEachAndTheYear) {
    record(sample_.russian_7, sample_.zhukova, AttendanceStatus::ill);
    const AttendanceSummary view = year(sample_.deputy);
    std::vector<std::string> titles;
    for (const AttendanceSpan& span : view.spans) titles.push_back(span.title);
    EXPECT_THAT(titles, ElementsAre("I четверть", "II четверть", "III четверть", "IV четверть",
                                    "Учебный год"));
    EXPECT_EQ(view.spans[0].missed_each, "0,33");
    EXPECT_EQ(view.spans[1].attended, "");
}

// ATT-05.
TEST_F(AttendanceReports, PresenceCountsTheFirstLessonOfEach) {
    record(sample_.russian_7, sample_.zhukova, AttendanceStatus::absent);
    record(sample_.russian_7, sample_.yozhikov, AttendanceStatus::late);
    record(sample_.monday_7, sample_.ezhov, AttendanceStatus::ill);
    state({AbsenceNoticed{.student_id = sample_.ezhov, .from_on = monday, .to_on = monday}});
    const PresenceView view = presence(monday);
    ASSERT_EQ(view.classes.size(), 3U);  // 5 «А», 5 «Б», 10 «А».
    const ClassPresence& class_5a = view.classes[0];
    EXPECT_EQ(class_5a.study_group_title, "5 «А»");
    EXPECT_EQ(class_5a.count, (PresenceCount{.listed = 3,
                                             .present = 2,
                                             .late = 1,
                                             .without_reason = 1,
                                             .unannounced = 1,
                                             .noticed = 1}));
    ASSERT_EQ(class_5a.away.size(), 1U);
    EXPECT_EQ(class_5a.away[0].name, "Жукова Анна");
    EXPECT_EQ(class_5a.untaken, 1);  // English.
    // In 5 «Б» nobody has looked yet.
    EXPECT_EQ(view.classes[1].count, (PresenceCount{.listed = 1, .unknown = 1}));
    EXPECT_EQ(view.untaken_count, 2);
    EXPECT_EQ(view.count.listed, 4);
    state({RollTaken{sample_.lesson_5b}});
    EXPECT_EQ(presence(monday).classes[1].count, (PresenceCount{.listed = 1, .present = 1}));
}

TEST_F(AttendanceReports, OnAFreeDayNobodyIsCalledUnmarked) {
    const PresenceView view = presence(monday.plus_days(-1));
    EXPECT_EQ(view.count, (PresenceCount{.listed = 4, .without_lesson = 4}));
    EXPECT_EQ(view.untaken_count, 0);
}

// ATT-08.
TEST_F(AttendanceReports, ACancelledLessonCountsForNobody) {
    record(sample_.russian_7, sample_.zhukova, AttendanceStatus::absent);
    state({LessonCancelled{sample_.russian_7, "карантин"}});
    EXPECT_EQ(month(sample_.petrova, monday).totals.missed, 0);
    EXPECT_EQ(presence(monday).lessons.missed, 0);
}

TEST_F(AttendanceReports, AreShownToWhoLeadsTheClassAndToHeads) {
    const auto refused = [&](PersonId person) {
        return refusal_code(
            as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_attendance_register(reader, standing, sample_.class_5a, std::nullopt,
                                                moment);
            }));
    };
    EXPECT_EQ(refused(sample_.sidorov), RefusalCode::not_your_role);
    EXPECT_EQ(refused(sample_.zhukov), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(as(sample_.petrova,
                              [](Reader& reader, const Standing& standing, Instant moment) {
                                  return open_presence(reader, standing, std::nullopt, moment);
                              })),
              RefusalCode::not_your_class);
}

// Evidence: F-06 F-07 ATT-06. Paper says what the screen says.
TEST_F(AttendanceReports, ArePrintedWithTheirTotals) {
    at(monday, 18, 0);
    record(sample_.russian_7, sample_.yozhikov, AttendanceStatus::ill);
    record(sample_.english_7, sample_.yozhikov, AttendanceStatus::absent);
    const auto open_month = [&](PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_missed_lessons_form(reader, standing, sample_.class_5a, monday, moment);
        });
    };
    const TableForm form = *open_month(sample_.petrova);
    EXPECT_EQ(form.edition, Edition::draft);
    EXPECT_EQ(form.name, "Пропущенные уроки 5 «А», сентябрь 2026");
    const FormTable& table = form.tables.at(0);
    ASSERT_EQ(table.columns.size(), 2u + 30 + 7);
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[1][1], "Ёжиков Борис");
    EXPECT_EQ(table.rows[1][2 + 6], "1н 1б");
    EXPECT_EQ(FormRow(table.rows[1].end() - 7, table.rows[1].end()),
              (FormRow{"2", "1", "", "1", "", "", ""}));
    EXPECT_EQ(FormRow(table.totals.at(0).end() - 7, table.totals.at(0).end()),
              (FormRow{"2", "1", "0", "1", "0", "0", "0"}));
    EXPECT_EQ(form.signatures.at(0), (FormSignature{FormSigner::lead, "Петрова Анна Ивановна"}));
    EXPECT_FALSE(open_month(sample_.sidorov));

    const TableForm year =
        opened(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_attendance_summary_form(reader, standing, sample_.class_5a, moment);
        });
    const FormTable& of_year = year.tables.at(0);
    ASSERT_EQ(of_year.columns.size(), 2u + 5 * this->year(sample_.deputy).spans.size());
    EXPECT_EQ(of_year.columns[2].group, "I четверть");
    EXPECT_EQ(of_year.totals.at(0)[4], "2");
    EXPECT_EQ(of_year.totals.at(1)[4], "0,67");
    EXPECT_EQ(of_year.totals.at(2)[1], "% посещаемости");
    EXPECT_EQ(of_year.totals.at(2)[4].find('%'), std::string::npos);
    EXPECT_EQ(year.signatures.size(), 2u);
}

}  // namespace
}  // namespace letopis::testing
