// Practice in the papers of attestation: the record book and card (F-30), the summary sheet (F-28).

#include <gmock/gmock.h>

#include <algorithm>

#include "app/attestation/attestation_forms.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class PracticeOnRecord : public PracticeGroup {
protected:
    PracticeOnRecord() {
        const EntryIndex assignment =
            *school_.read([](Reader& reader) { return reader.entry_count(); });
        state({PracticeAssigned{.course_id = practice_,
                                .student_id = alova_,
                                .kind = order_.kind,
                                .base = order_.base,
                                .base_lead = order_.base_lead,
                                .lead_id = order_.lead_id,
                                .from_on = order_.from_on,
                                .to_on = order_.to_on,
                                .hours = order_.hours,
                                .order_no = order_.order_no},
               PracticeAssessed{.assignment = assignment,
                                .course_id = practice_,
                                .student_id = alova_,
                                .competences = "ОК 1–4 освоены",
                                .result = ResultValue::four,
                                .assessed_on = Date{2026, 9, 19}}});
        at(Date{2026, 9, 25}, 12, 0);
    }
    GroupSheet summary() {
        auto sheet = as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_group_sheet(reader, standing, group_, sample_.first_quarter, at);
        });
        EXPECT_TRUE(sheet);
        return *std::move(sheet);
    }
};

// Evidence: F-30 VOC-10.
TEST_F(PracticeOnRecord, TheRecordBookSaysWhereHowLongAndWithWhatMark) {
    for (const PersonId person : {sample_.deputy, PersonId{alova_}, PersonId{mother_}}) {
        const auto record = as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_study_record(reader, standing, alova_, at);
        });
        ASSERT_TRUE(record);
        ASSERT_THAT(record->practices, SizeIs(1));
        const StudyRecordPractice& one = record->practices[0];
        EXPECT_EQ(one.base, order_.base);
        EXPECT_EQ(one.hours, 72);
        EXPECT_EQ(one.result, "4 (хорошо)");
        EXPECT_EQ(one.lead, "Сидоров О. Ю.");
    }
    const auto form = as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
        return open_study_record_form(reader, standing, alova_, at);
    });
    ASSERT_TRUE(form);
    const auto table = std::find_if(form->tables.begin(), form->tables.end(),
                                    [](const FormTable& one) { return one.title == "Практика"; });
    ASSERT_NE(table, form->tables.end());
    ASSERT_THAT(table->rows, SizeIs(1));
    EXPECT_THAT(table->rows[0], SizeIs(table->columns.size()));
    EXPECT_EQ(table->rows[0][1], "ГБУЗ «Городская больница № 4», Ковалёва О. Н.");
}

TEST_F(PracticeOnRecord, WhoWasNeverSentHasNoTable) {
    const auto record =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_study_record(reader, standing, volkov_, at);
        });
    ASSERT_TRUE(record);
    EXPECT_THAT(record->practices, IsEmpty());
}

// Evidence: F-28.
TEST_F(PracticeOnRecord, TheSummarySheetHasAColumnOfPracticeWithTheMarkOfTheSheet) {
    GroupSheet sheet = summary();
    ASSERT_THAT(sheet.courses, SizeIs(1));
    EXPECT_EQ(sheet.courses[0].part, SheetPart::practice);
    EXPECT_EQ(sheet.students.at(0).results.at(0).text, "4");
    EXPECT_EQ(sheet.students.at(1).results.at(0).text, "");
    EXPECT_EQ(sheet.mean, "4,00");
    state({PeriodMarkConfirmed{.course_id = practice_,
                               .student_id = alova_,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::five}});
    sheet = summary();
    EXPECT_EQ(sheet.students.at(0).results.at(0).text, "5") << "the period mark stands first";
    const auto form = as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
        return open_group_sheet_form(reader, standing, group_, sample_.first_quarter, at);
    });
    ASSERT_TRUE(form);
    EXPECT_EQ(form->tables.at(0).columns.at(2).group, "Практики");
}

}  // namespace
}  // namespace letopis::testing
