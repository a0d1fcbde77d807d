// The protocol of corrections: who sees it, what is found, page by page.
#include "app/journal/open_protocol.h"

#include <gmock/gmock.h>

#include "app/journal/correction_sheet_form.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ProtocolOfCorrections : public ToldSchool {
protected:
    /// States facts as somebody's; gives the index of the last of them.
    EntryIndex by(PersonId actor, std::vector<EntryBody> facts) {
        EXPECT_TRUE(school_.append({next_command(), actor, [&](DecisionContext&) {
                                        return Result<std::vector<EntryBody>>{facts};
                                    }}));
        return std::ssize(school_.tables().entries) - 1;
    }
    MarkPlace place(StudentId student, LessonId lesson) {
        return {.lesson_id = lesson, .student_id = student};
    }
    EntryIndex recorded(PersonId actor, StudentId student, LessonId lesson, MarkValue value) {
        return by(actor, {MarkRecorded{place(student, lesson), value, {}}});
    }
    EntryIndex corrected(PersonId actor, const MarkCorrected& fact) { return by(actor, {fact}); }
    MarkCorrected correction(EntryIndex corrects, StudentId student, LessonId lesson, MarkValue was,
                             MarkValue became) {
        return {.place = place(student, lesson),
                .corrects = corrects,
                .old_value = was,
                .value = became,
                .reason_code = CorrectionReason::typo,
                .reason = "Описка в клетке",
                .due_on = {}};
    }
    /// Petrova corrects a 4 of Ежов to 5.
    EntryIndex simple() {
        const auto first =
            recorded(sample_.petrova, sample_.ezhov, sample_.monday_7, MarkValue::four);
        return corrected(sample_.petrova, correction(first, sample_.ezhov, sample_.monday_7,
                                                     MarkValue::four, MarkValue::five));
    }

    Result<CorrectionProtocol> search(const ProtocolSearch& wanted, PersonId looker) {
        return as(looker, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_protocol(reader, standing, wanted, at);
        });
    }
    CorrectionProtocol found(const ProtocolSearch& wanted = {}) {
        auto protocol = search(wanted, sample_.deputy);
        EXPECT_TRUE(protocol) << protocol.error().message();
        return *std::move(protocol);
    }
    std::vector<EntryIndex> entries(const ProtocolSearch& wanted) {
        std::vector<EntryIndex> indexes;
        for (const ProtocolLine& line : found(wanted).lines) indexes.push_back(line.entry_index);
        return indexes;
    }
    Refusal refusal(const ProtocolSearch& wanted) {
        const auto protocol = search(wanted, sample_.deputy);
        EXPECT_FALSE(protocol);
        return protocol ? Refusal{RefusalCode::not_found} : protocol.error().refusal();
    }
    std::int64_t count(const CorrectionProtocol& protocol, CorrectionSign sign) {
        return protocol.signs.at(static_cast<std::size_t>(sign)).count;
    }
};

// Evidence: ORD-1.4.1-b, JRN-13, F-21.
TEST_F(ProtocolOfCorrections, ALineSaysWhatWasWhatBecameWhyAndByWhom) {
    const EntryIndex made = simple();
    const CorrectionProtocol protocol = found();
    ASSERT_EQ(protocol.lines.size(), 1u);
    const ProtocolLine& line = protocol.lines[0];
    EXPECT_EQ(line.entry_index, made);
    EXPECT_EQ(line.made_at, now());
    EXPECT_EQ(line.subject_title, "Математика");
    EXPECT_EQ(line.study_group_title, "5 «А»");
    EXPECT_EQ(line.lesson_on, (Date{2026, 9, 7}));
    EXPECT_EQ(line.student_name, "Ежов К. А.");
    EXPECT_EQ(line.was, "4");
    EXPECT_EQ(line.became, "5");
    EXPECT_EQ(line.kind, CorrectionKind::changed);
    EXPECT_EQ(line.reason_title, correction_reason_title(CorrectionReason::typo));
    EXPECT_EQ(line.reason, "Описка в клетке");
    EXPECT_EQ(line.author, "Петрова А. И.");
    EXPECT_EQ(line.author_role, "учитель") << "she leads the class too";
    EXPECT_EQ(line.agreed_by, "");
    EXPECT_THAT(line.signs, IsEmpty());
    EXPECT_EQ(protocol.found_count, 1);
    EXPECT_EQ(protocol.looked_at_count, 1);
    EXPECT_FALSE(protocol.stopped);
    EXPECT_EQ(protocol.next_before, -1);
    EXPECT_THAT(protocol.days, ElementsAre(ProtocolDay{Date{2026, 9, 7}, 1, 0}));
    ASSERT_EQ(protocol.courses.size(), 1u);
    EXPECT_EQ(protocol.courses[0].course_id, sample_.mathematics_5a);
    ASSERT_EQ(protocol.authors.size(), 1u);
    EXPECT_EQ(protocol.authors[0].name, "Петрова А. И.");
}

TEST_F(ProtocolOfCorrections, IsForTheDirectorAndTheDeputyOnly) {
    simple();
    EXPECT_TRUE(search({}, sample_.director));
    EXPECT_TRUE(search({}, sample_.deputy));
    for (const PersonId other : {PersonId{sample_.petrova}, PersonId{sample_.sidorov},
                                 PersonId{sample_.ezhov}, PersonId{sample_.zhukov}})
        EXPECT_FALSE(search({}, other));
    EXPECT_EQ(search({}, sample_.petrova).error().refusal().code, RefusalCode::not_your_role);
}

TEST_F(ProtocolOfCorrections, WhatIsRecordedForTheFirstTimeIsNoCorrection) {
    recorded(sample_.petrova, sample_.ezhov, sample_.monday_7, MarkValue::two);
    by(sample_.petrova, {AttendanceRecorded{.lesson_id = sample_.tuesday_8,
                                            .student_id = sample_.ezhov,
                                            .status = AttendanceStatus::absent,
                                            .reason = ""}});
    EXPECT_THAT(found().lines, IsEmpty());
    EXPECT_EQ(found().found_count, 0);
}

TEST_F(ProtocolOfCorrections, ARemovalIsFoundAmongRemovalsOnly) {
    const EntryIndex changed = simple();
    const EntryIndex removed =
        by(sample_.petrova, {MarkWithdrawn{.place = place(sample_.ezhov, sample_.monday_7),
                                           .corrects = changed,
                                           .old_value = MarkValue::five,
                                           .reason_code = CorrectionReason::wrong_student,
                                           .reason = ""}});
    EXPECT_THAT(entries({}), ElementsAre(removed, changed));
    EXPECT_THAT(entries({.only = ProtocolFilter::withdrawn}), ElementsAre(removed));
    const ProtocolLine line = found({.only = ProtocolFilter::withdrawn}).lines.at(0);
    EXPECT_EQ(line.was, "5");
    EXPECT_EQ(line.became, "");
    EXPECT_EQ(line.kind, CorrectionKind::withdrawn);
}

// Requirements (b): «the active role is shown and logged»: of the day on which he wrote.
TEST_F(ProtocolOfCorrections, ALineSaysInWhichRoleItsAuthorActed) {
    const PersonId medic = id_of<PersonId>(850);
    state({PersonRegistered{{.person_id = medic, .last_name = "Сычёва"}},
           RoleAssigned{{.person_id = medic,
                         .role = AppointedRole::medic,
                         .valid_from = Date{2026, 9, 1},
                         .valid_to = Date{2026, 9, 7},
                         .basis = "приказ № 96"}},
           SubstitutionAssigned{.lesson_id = sample_.monday_7,
                                .substitute_id = sample_.sidorov,
                                .reason = "болезнь учителя"}});
    AttendanceRecorded absent{.lesson_id = sample_.russian_7,
                              .student_id = sample_.ezhov,
                              .status = AttendanceStatus::absent,
                              .reason = ""};
    absent.corrects = by(sample_.sidorov, {absent});
    absent.status = AttendanceStatus::ill;
    by(sample_.petrova, {absent});
    const auto role = [&] { return found().lines.at(0).author_role; };
    EXPECT_EQ(role(), "классный руководитель") << "of another's lesson, by a document";
    absent.corrects = found().lines.at(0).entry_index;
    absent.status = AttendanceStatus::excused;
    by(medic, {absent});
    EXPECT_EQ(role(), "медицинский работник");
    const auto first =
        recorded(sample_.sidorov, sample_.zhukova, sample_.monday_7, MarkValue::four);
    corrected(sample_.sidorov, correction(first, sample_.zhukova, sample_.monday_7, MarkValue::four,
                                          MarkValue::five));
    EXPECT_EQ(role(), "замещающий учитель");
    // His post is over now; the line still says what he was that day.
    at(Date{2026, 9, 20}, 12, 0);
    EXPECT_EQ(found().lines.at(1).author_role, "медицинский работник");
}

// b.2: History of corrections, DEPUTY «RX o».
TEST_F(ProtocolOfCorrections, ADeputyOfAPartReadsOfHisPartOnly) {
    simple();
    const PersonId deputy = id_of<PersonId>(97);
    const auto of = [&](StudyGroupId group) {
        state({RoleScopeSet{{.person_id = deputy,
                             .role = AppointedRole::deputy,
                             .valid_from = Date{2026, 9, 1},
                             .reach = RoleReach::groups,
                             .study_group_ids = {group}},
                            ""}});
        return search({}, deputy)->lines.size();
    };
    state({PersonRegistered{{.person_id = deputy, .last_name = "Белов"}},
           RoleAssigned{{.person_id = deputy,
                         .role = AppointedRole::deputy,
                         .valid_from = Date{2026, 9, 1}}}});
    EXPECT_EQ(search({}, deputy)->lines.size(), 1U) << "of the whole school";
    EXPECT_EQ(of(sample_.class_5b), 0U);
    EXPECT_EQ(of(sample_.class_5a), 1U);
}

TEST_F(ProtocolOfCorrections, AttendanceAndResultsSayWhatStoodBefore) {
    const AttendanceRecorded absent{.lesson_id = sample_.monday_7,
                                    .student_id = sample_.ezhov,
                                    .status = AttendanceStatus::absent,
                                    .reason = ""};
    AttendanceRecorded ill = absent;
    ill.corrects = by(sample_.petrova, {absent});
    ill.status = AttendanceStatus::ill;
    ill.reason = "справка";
    AttendanceRecorded present = absent;
    present.corrects = by(sample_.petrova, {ill});
    present.status = AttendanceStatus::present;
    by(sample_.petrova, {present});
    PeriodMarkConfirmed result{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.ezhov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::three,
                               .mean = {},
                               .proposed = {},
                               .reason = "",
                               .rule_set_version = ""};
    result.corrects = by(sample_.petrova, {result});
    result.value = ResultValue::four;
    by(sample_.petrova, {result});
    AnnualMarkConfirmed annual{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.ezhov,
                               .value = ResultValue::not_attested,
                               .proposed = {},
                               .reason = "",
                               .rule_set_version = ""};
    annual.corrects = by(sample_.petrova, {annual});
    annual.value = ResultValue::three;
    by(sample_.petrova, {annual});

    const auto lines = found().lines;
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[0].place, CorrectedPlace::annual_mark);
    EXPECT_EQ(lines[0].was + ">" + lines[0].became, "н/а>3");
    EXPECT_EQ(lines[0].period_title, "год");
    EXPECT_EQ(lines[0].lesson_on, std::nullopt);
    EXPECT_EQ(lines[1].was + ">" + lines[1].became, "3>4");
    EXPECT_EQ(lines[1].period_title, "I четверть");
    EXPECT_EQ(lines[2].was + ">" + lines[2].became, "б>");
    EXPECT_EQ(lines[2].kind, CorrectionKind::withdrawn);
    EXPECT_EQ(lines[3].was + ">" + lines[3].became, "н>б");
    EXPECT_EQ(lines[3].reason, "справка");

    // Evidence: ATT-01.
    by(sample_.deputy, {PolicySet{"attendance.ill_letter", "нб", Date{2026, 9, 1}, "п. 2.7"}});
    const auto with_letters = found().lines;
    EXPECT_EQ(with_letters[3].was + ">" + with_letters[3].became, "н>нб");
    EXPECT_EQ(with_letters[0].was, "н/а") << "a result is no absence";
}

// Evidence: ATT-01.
TEST_F(ProtocolOfCorrections, LettersOfTheNextActAreNotOfAYearThatIsOver) {
    AttendanceRecorded absence{.lesson_id = sample_.monday_7,
                               .student_id = sample_.ezhov,
                               .status = AttendanceStatus::absent,
                               .reason = ""};
    absence.corrects = by(sample_.petrova, {absence});
    absence.status = AttendanceStatus::ill;
    by(sample_.petrova, {absence});
    by(sample_.deputy, {PolicySet{"attendance.ill_letter", "бл", Date{2027, 2, 1}, "п. 2.7"},
                        PolicySet{"attendance.ill_letter", "нб", Date{2027, 8, 1}, "п. 2.7"}});
    const ProtocolSearch autumn{.from = Date{2026, 9, 1}, .to = Date{2026, 12, 31}};
    const auto became_on = [&](Date day) {
        at(day, 12, 0);
        const auto lines = found(autumn).lines;
        return lines.empty() ? std::string{} : lines[0].became;
    };
    EXPECT_EQ(became_on(Date{2027, 1, 20}), "б");
    EXPECT_EQ(became_on(Date{2027, 3, 1}), "бл");
    EXPECT_EQ(became_on(Date{2027, 8, 20}), "бл");
}

TEST_F(ProtocolOfCorrections, TellsWhatStandsAgainWhenACarriedResultIsTakenBack) {
    PeriodMarkConfirmed own{.course_id = sample_.mathematics_5a,
                            .student_id = sample_.ezhov,
                            .period_id = sample_.first_quarter,
                            .value = ResultValue::not_attested,
                            .mean = {},
                            .proposed = {},
                            .reason = "",
                            .rule_set_version = ""};
    ResultCarried carried{.course_id = sample_.mathematics_5a,
                          .student_id = sample_.ezhov,
                          .period_id = sample_.first_quarter,
                          .value = ResultValue::four,
                          .organization = "Школа № 4321",
                          .document_no = "7",
                          .document_on = Date{2026, 9, 1}};
    carried.corrects = by(sample_.petrova, {own});
    CarriedResultWithdrawn taken_back{.course_id = sample_.mathematics_5a,
                                      .student_id = sample_.ezhov,
                                      .period_id = sample_.first_quarter,
                                      .result = by(sample_.deputy, {carried}),
                                      .reason = "справка не та"};
    by(sample_.deputy, {taken_back});
    carried.period_id = taken_back.period_id = {};
    carried.corrects = -1;
    taken_back.result = by(sample_.deputy, {carried});
    by(sample_.deputy, {taken_back});

    const auto lines = found().lines;
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].was + ">" + lines[0].became, "4>");
    EXPECT_EQ(lines[0].kind, CorrectionKind::withdrawn);
    EXPECT_EQ(lines[0].period_title, "год");
    EXPECT_EQ(lines[1].was + ">" + lines[1].became, "4>н/а");
    EXPECT_EQ(lines[1].kind, CorrectionKind::changed);
    EXPECT_EQ(lines[1].reason, "справка не та");
    EXPECT_EQ(lines[1].period_title, "I четверть");
    EXPECT_EQ(lines[2].was + ">" + lines[2].became, "н/а>4");
}

TEST_F(ProtocolOfCorrections, IsSearchedByEachField) {
    const EntryIndex first = simple();
    at(Date{2026, 9, 8}, 12, 0);
    const EntryIndex mark =
        recorded(sample_.sidorov, sample_.zhukova, sample_.russian_7, MarkValue::three);
    MarkCorrected fact =
        correction(mark, sample_.zhukova, sample_.russian_7, MarkValue::three, MarkValue::four);
    fact.reason_code = CorrectionReason::rework;
    fact.reason = "Пересдан диктант";
    const EntryIndex second = corrected(sample_.sidorov, fact);

    EXPECT_THAT(entries({}), ElementsAre(second, first));
    EXPECT_THAT(entries({.from = Date{2026, 9, 8}}), ElementsAre(second));
    EXPECT_THAT(entries({.to = Date{2026, 9, 7}}), ElementsAre(first));
    EXPECT_THAT(entries({.course_id = sample_.russian_5a}), ElementsAre(second));
    EXPECT_THAT(entries({.study_group_id = sample_.class_5a}), ElementsAre(second, first));
    EXPECT_THAT(entries({.study_group_id = sample_.class_5b}), IsEmpty());
    EXPECT_THAT(entries({.student_id = sample_.ezhov}), ElementsAre(first));
    EXPECT_THAT(entries({.made_by = sample_.sidorov}), ElementsAre(second));
    EXPECT_THAT(entries({.reason = "ДИКТАНТ"}), ElementsAre(second));
    EXPECT_THAT(entries({.reason = "опечатка"}), ElementsAre(first));
    EXPECT_THAT(entries({.reason = "апелляция"}), IsEmpty());
    EXPECT_THAT(entries({.student_id = sample_.ezhov, .made_by = sample_.sidorov}), IsEmpty());
    EXPECT_THAT(entries({.before = second}), ElementsAre(first));
    EXPECT_THAT(entries({.only = ProtocolFilter::with_signs}), IsEmpty());
    // A class is meant with its subgroups.
    const EntryIndex english =
        recorded(sample_.sidorov, sample_.yozhikov, sample_.english_7, MarkValue::three);
    const EntryIndex third =
        corrected(sample_.sidorov, correction(english, sample_.yozhikov, sample_.english_7,
                                              MarkValue::three, MarkValue::four));
    EXPECT_THAT(entries({.study_group_id = sample_.class_5a}), ElementsAre(third, second, first));
    EXPECT_THAT(entries({.study_group_id = sample_.english_5a_1}), ElementsAre(third));
    // What is searched for stays to be chosen.
    const auto nothing = found({.student_id = sample_.ivanov});
    ASSERT_EQ(nothing.students.size(), 1u);
    EXPECT_EQ(nothing.students[0].name, "Иванов И.");
}

TEST_F(ProtocolOfCorrections, ShowsTheLast30DaysUnlessAsked) {
    const EntryIndex made = simple();  // On 7 September.
    at(Date{2026, 10, 6}, 12, 0);
    EXPECT_THAT(entries({}), ElementsAre(made));
    EXPECT_EQ(found().from, (Date{2026, 9, 7}));
    EXPECT_EQ(found().to, (Date{2026, 10, 6}));
    at(Date{2026, 10, 7}, 12, 0);
    EXPECT_THAT(entries({}), IsEmpty());
    EXPECT_EQ(found({.to = Date{2026, 9, 30}}).from, (Date{2026, 9, 1}));
}

TEST_F(ProtocolOfCorrections, BadDatesAndStrangersAreRefusedByTheirField) {
    const Refusal backwards = refusal({.from = Date{2026, 9, 8}, .to = Date{2026, 9, 7}});
    EXPECT_EQ(backwards.code, RefusalCode::invalid_value);
    EXPECT_EQ(backwards.field, "to");
    EXPECT_EQ(backwards.detail, "Конец срока раньше его начала.");
    const Refusal wide = refusal({.from = Date{2025, 9, 6}, .to = Date{2026, 9, 7}});
    EXPECT_EQ(wide.code, RefusalCode::invalid_value);
    EXPECT_EQ(wide.field, "from");
    EXPECT_TRUE(search({.from = Date{2025, 9, 7}, .to = Date{2026, 9, 7}}, sample_.deputy));
    EXPECT_EQ(refusal({.study_group_id = id_of<StudyGroupId>(999)}).code, RefusalCode::not_found);
    EXPECT_EQ(refusal({.course_id = id_of<CourseId>(999)}).code, RefusalCode::not_found);
    EXPECT_EQ(refusal({.student_id = id_of<StudentId>(999)}).code, RefusalCode::not_found);
    EXPECT_EQ(refusal({.made_by = id_of<PersonId>(999)}).code, RefusalCode::not_found);
}

TEST_F(ProtocolOfCorrections, PagesFollowOneAnotherWithoutGapsAndRepeats) {
    EntryIndex stands = simple();
    std::vector<EntryIndex> made{stands};
    MarkValue value = MarkValue::five;
    for (int i = 0; i < 4; ++i) {
        const MarkValue next = value == MarkValue::five ? MarkValue::four : MarkValue::five;
        stands = corrected(sample_.petrova,
                           correction(stands, sample_.ezhov, sample_.monday_7, value, next));
        value = next;
        made.insert(made.begin(), stands);
    }
    std::vector<EntryIndex> read;
    ProtocolSearch page{.limit = 2};
    for (int pages = 0; pages < 9; ++pages) {
        const CorrectionProtocol protocol = found(page);
        if (pages == 0) EXPECT_EQ(protocol.found_count, 5);
        EXPECT_LE(protocol.lines.size(), 2u);
        for (const ProtocolLine& line : protocol.lines) read.push_back(line.entry_index);
        if (protocol.next_before == -1) break;
        page.before = protocol.next_before;
    }
    EXPECT_EQ(read, made);
}

TEST_F(ProtocolOfCorrections, StopsAtItsLimitAndSaysSo) {
    const EntryIndex first = simple();
    std::vector<EntryBody> many(
        static_cast<std::size_t>(limits::corrections_looked_at),
        correction(first, sample_.ezhov, sample_.monday_7, MarkValue::four, MarkValue::five));
    by(sample_.petrova, many);
    const CorrectionProtocol protocol = found({.only = ProtocolFilter::withdrawn});
    EXPECT_TRUE(protocol.stopped);
    EXPECT_EQ(protocol.looked_at_count, limits::corrections_looked_at);
    EXPECT_THAT(protocol.lines, IsEmpty());
    EXPECT_EQ(protocol.next_before, first + 1);  // What was looked at last.
    const CorrectionProtocol rest = found({.before = protocol.next_before});
    EXPECT_FALSE(rest.stopped);
    ASSERT_EQ(rest.lines.size(), 1u);
    EXPECT_EQ(rest.lines[0].entry_index, first);
    EXPECT_EQ(found().lines.size(), static_cast<std::size_t>(limits::corrections_on_page));
}

// Requirements b.3 rule 5, f.3.
TEST_F(ProtocolOfCorrections, SignsAreShownCountedAndSearchedFor) {
    const EntryIndex mine = simple();
    const EntryIndex others = corrected(
        sample_.sidorov,
        correction(mine, sample_.ezhov, sample_.monday_7, MarkValue::five, MarkValue::four));
    state({GuardianshipEstablished{{.student_id = sample_.zhukova,
                                    .guardian_id = sample_.sidorov,
                                    .relation = "отец",
                                    .valid_from = Date{2026, 9, 1},
                                    .valid_to = {},
                                    .basis = ""}}});
    const EntryIndex mark =
        recorded(sample_.sidorov, sample_.zhukova, sample_.russian_7, MarkValue::two);
    const EntryIndex own = corrected(
        sample_.sidorov,
        correction(mark, sample_.zhukova, sample_.russian_7, MarkValue::two, MarkValue::three));
    // The first quarter is over on 25 October.
    at(Date{2026, 10, 26}, 9, 0);
    const EntryIndex raised = corrected(
        sample_.sidorov,
        correction(own, sample_.zhukova, sample_.russian_7, MarkValue::three, MarkValue::four));

    const ProtocolSearch all{.from = Date{2026, 9, 1}};
    const CorrectionProtocol protocol = found(all);
    ASSERT_EQ(protocol.lines.size(), 4u);
    EXPECT_THAT(protocol.lines[0].signs,
                ElementsAre(CorrectionSign::raised_after_closing, CorrectionSign::own_child));
    EXPECT_THAT(protocol.lines[1].signs, ElementsAre(CorrectionSign::own_child));
    EXPECT_THAT(protocol.lines[2].signs, ElementsAre(CorrectionSign::by_another_person));
    EXPECT_THAT(protocol.lines[3].signs, IsEmpty());
    EXPECT_EQ(count(protocol, CorrectionSign::mass_before_closing), 0);
    EXPECT_EQ(count(protocol, CorrectionSign::raised_after_closing), 1);
    EXPECT_EQ(count(protocol, CorrectionSign::by_another_person), 1);
    EXPECT_EQ(count(protocol, CorrectionSign::own_child), 2);
    EXPECT_THAT(protocol.days, ElementsAre(ProtocolDay{Date{2026, 9, 7}, 3, 2},
                                           ProtocolDay{Date{2026, 10, 26}, 1, 1}));

    const auto only = [&](ProtocolFilter filter) {
        ProtocolSearch wanted = all;
        wanted.only = filter;
        return entries(wanted);
    };
    EXPECT_THAT(only(ProtocolFilter::with_signs), ElementsAre(raised, own, others));
    EXPECT_THAT(only(ProtocolFilter::own_child), ElementsAre(raised, own));
    EXPECT_THAT(only(ProtocolFilter::by_another_person), ElementsAre(others));
    EXPECT_THAT(only(ProtocolFilter::raised_after_closing), ElementsAre(raised));
    EXPECT_THAT(only(ProtocolFilter::mass_before_closing), IsEmpty());
}

// b.3 rule 5: a report of conflicts of interest lists the first marks too.
TEST_F(ProtocolOfCorrections, MarksThatATeacherGaveHisOwnChildAreToldOfWithoutACorrection) {
    state({GuardianshipEstablished{{.student_id = sample_.zhukova,
                                    .guardian_id = sample_.sidorov,
                                    .relation = "отец",
                                    .valid_from = Date{2026, 9, 1},
                                    .valid_to = {},
                                    .basis = ""}}});
    recorded(sample_.sidorov, sample_.ezhov, sample_.russian_7, MarkValue::four);
    const EntryIndex own =
        recorded(sample_.sidorov, sample_.zhukova, sample_.russian_7, MarkValue::five);
    ProtocolSearch wanted{.from = Date{2026, 9, 1}};
    const CorrectionProtocol protocol = found(wanted);
    EXPECT_THAT(protocol.lines, IsEmpty()) << "nothing was corrected";
    EXPECT_EQ(count(protocol, CorrectionSign::own_child), 1);
    wanted.only = ProtocolFilter::own_child;
    const CorrectionProtocol conflicts = found(wanted);
    ASSERT_EQ(conflicts.lines.size(), 1U);
    EXPECT_EQ(conflicts.lines[0].entry_index, own);
    EXPECT_EQ(conflicts.lines[0].kind, CorrectionKind::given);
    EXPECT_EQ(conflicts.lines[0].was, "");
    EXPECT_EQ(conflicts.lines[0].became, "5");
    wanted.study_group_id = sample_.class_5b;
    EXPECT_THAT(found(wanted).lines, IsEmpty());
}

// f.3: a journal that is closed late is corrected until it is closed.
TEST_F(ProtocolOfCorrections, AMassOfCorrectionsIsSeenUntilThePeriodIsClosed) {
    EntryIndex stands = simple();
    MarkValue value = MarkValue::five;
    const auto correct = [&] {
        const MarkValue next = value == MarkValue::five ? MarkValue::four : MarkValue::five;
        stands = corrected(sample_.petrova,
                           correction(stands, sample_.ezhov, sample_.monday_7, value, next));
        value = next;
    };
    state({PolicySet{"signs.mass_corrections", "5", Date{2026, 9, 1}, "п. 7"}});
    at(Date{2026, 10, 27}, 12, 0);  // The quarter was over on the 25th and is still open.
    for (int i = 0; i < 5; ++i) correct();
    at(Date{2026, 10, 28}, 15, 0);
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    const ProtocolSearch mass{.from = Date{2026, 9, 1},
                              .only = ProtocolFilter::mass_before_closing};
    EXPECT_EQ(found(mass).found_count, 5);
    at(Date{2026, 10, 29}, 12, 0);
    correct();
    EXPECT_EQ(found(mass).found_count, 5) << "what comes after the closing has a sign of its own";
}

TEST_F(ProtocolOfCorrections, TenCorrectionsOfOneTeacherInTheLastWeekAreAMass) {
    EntryIndex stands = simple();
    at(Date{2026, 10, 22}, 12, 0);
    MarkValue value = MarkValue::five;
    const auto correct = [&] {
        const MarkValue next = value == MarkValue::five ? MarkValue::four : MarkValue::five;
        stands = corrected(sample_.petrova,
                           correction(stands, sample_.ezhov, sample_.monday_7, value, next));
        value = next;
    };
    for (int i = 0; i < 9; ++i) correct();
    // Another teacher's, in another course, do not add to hers.
    const EntryIndex mark =
        recorded(sample_.sidorov, sample_.zhukova, sample_.russian_7, MarkValue::two);
    corrected(sample_.sidorov, correction(mark, sample_.zhukova, sample_.russian_7, MarkValue::two,
                                          MarkValue::three));
    const ProtocolSearch mass{.from = Date{2026, 9, 1},
                              .only = ProtocolFilter::mass_before_closing};
    EXPECT_EQ(found(mass).found_count, 0);
    correct();
    EXPECT_EQ(found(mass).found_count, 10);  // Not the one of September.
}

// Evidence: JRN-14.
TEST_F(ProtocolOfCorrections, WhoeverOpenedTheLessonHasAgreed) {
    const EntryIndex first = simple();
    at(Date{2026, 9, 20}, 9, 0);
    const EntryIndex asked =
        by(sample_.petrova, {CorrectionRequested{sample_.monday_7, "на работе стояло 4"}});
    at(Date{2026, 9, 20}, 10, 0);
    const Instant until = now() + Span::hours(48);
    by(sample_.deputy, {CorrectionDecided{.lesson_id = sample_.monday_7,
                                          .request = asked,
                                          .decision = CorrectionDecision::granted,
                                          .valid_until = until,
                                          .comment = ""}});
    const EntryIndex second = corrected(
        sample_.petrova,
        correction(first, sample_.ezhov, sample_.monday_7, MarkValue::five, MarkValue::four));
    school_.clock().set(until + Span{1});
    corrected(sample_.petrova, correction(second, sample_.ezhov, sample_.monday_7, MarkValue::four,
                                          MarkValue::five));
    const auto lines = found().lines;
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].agreed_by, "");
    EXPECT_EQ(lines[1].agreed_by, "Галкина В. О.");
    EXPECT_EQ(lines[2].agreed_by, "");
}

// Evidence: F-21.
TEST_F(ProtocolOfCorrections, IsPrintedAsASheetOfCorrections) {
    simple();
    const auto printed = [&](const ProtocolSearch& wanted) {
        return as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_correction_sheet_form(reader, standing, wanted, at);
        });
    };
    const TableForm form = *printed({.study_group_id = sample_.class_5a, .reason = "описка"});
    EXPECT_THAT(form.lines, ElementsAre("Отобрано: 5 «А» · причина содержит «описка»"));
    EXPECT_THAT(
        form.tables.at(0).rows,
        ElementsAre(ElementsAre(
            "1", "07.09.2026 12:00:00", "Математика, 5 «А», 07.09.2026", "Ежов К. А.", "4", "5",
            "правка: отметка",
            std::string{correction_reason_title(CorrectionReason::typo)} + ": Описка в клетке",
            "Петрова А. И., учитель", "")));
    EXPECT_EQ(form.signatures.at(0).name, "Галкина В. О.");
    EXPECT_THAT(printed({.only = ProtocolFilter::withdrawn})->tables.at(0).rows, IsEmpty());
}

}  // namespace
}  // namespace letopis::testing
