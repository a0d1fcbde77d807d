// An import that was made: what it brought, who gets logins, and how it is taken back.

#include "app/imports/made_import.h"

#include <gmock/gmock.h>

#include "app/imports/import_people.h"
#include "app/imports/known_school.h"
#include "app/imports/undo_import.h"
#include "exchange/problem.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

const std::string list =
    "Роль;Фамилия;Имя;Отчество;Дата рождения;Личный номер;Класс;Ребёнок;Степень родства\n"
    "обучающийся;Юрьева;Анна;Петровна;01.09.2014;9101;5А;;\n"
    "обучающийся;Юрьев;Борис;Петрович;01.09.2014;9102;6 «Г»;;\n"
    "родитель;Юрьева;Мария;Ивановна;05.03.1985;;;9101,9102;мать\n"
    "учитель;Якушев;Пётр;Ильич;05.03.1980;;;;\n";

class MakingAnImport : public ToldSchool {
protected:
    PeopleImport import_of(const std::string& text) {
        NoProgress silent;
        return {.people = *read_people(as_bytes(text), {}, silent),
                .file_name = "люди.csv",
                .year_title = "2026/2027",
                .unknown_classes = UnknownClasses::formed,
                .source = {.digest = "one"}};
    }
    std::string imported_by(PersonId person, const PeopleImport& import) {
        import_id_ = next_command();
        const auto done = import_people(school_, import_id_, person, import, random_);
        if (!done) return std::string{refusal_name(done.error().refusal().code)};
        return "recorded";
    }
    Result<MadeImport> look(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_made_import(reader, standing, import_id_, now);
        });
    }
    std::string logins(PersonId person, const std::vector<PersonId>& persons) {
        const auto checked = as(person, [&](Reader& reader, const Standing& standing, Instant now) {
            return check_logins_of_import(reader, standing, import_id_, persons, now);
        });
        return checked ? "" : std::string{refusal_name(checked.error().refusal().code)};
    }
    std::string undone_by(PersonId person) {
        return outcome(undo_import(next_command(), person, import_id_));
    }
    /// The first finding; "" for none.
    std::string seen_by_import(const PeopleImport& import) {
        const auto summary = school_.read(
            [&](Reader& reader) { return preview_import_people(reader, import, now(), random_); });
        return summary ? "" : summary.error().refusal().items.front().place;
    }
    std::string digest(const PeopleImport& import) {
        return *school_.read([&](Reader& reader) -> Result<std::string> {
            LETOPIS_TRY(summary, preview_import_people(reader, import, now(), random_));
            return preview_digest(import.source, summary);
        });
    }

    SeededRandom random_{9};
    CommandId import_id_;
};

TEST_F(MakingAnImport, BringsPeopleAndFormsTheClassTheyNeed) {
    EXPECT_EQ(imported_by(sample_.petrova, import_of(list)), "not_your_role");
    ASSERT_EQ(imported_by(sample_.deputy, import_of(list)), "recorded");
    const auto made = look(sample_.deputy);
    ASSERT_TRUE(made);
    ASSERT_EQ(made->persons.size(), 4u);
    EXPECT_EQ(made->persons[1].name, "Юрьев Борис Петрович");
    EXPECT_EQ(made->persons[1].about, "6 «Г»");
    EXPECT_EQ(made->persons[1].imported_as, ImportedAs::student);
    EXPECT_EQ(made->persons[2].imported_as, ImportedAs::employee);
    EXPECT_EQ(made->persons[3].about, "Юрьева Анна, Юрьев Борис");
    EXPECT_EQ(made->enrolment_count, 2);
    EXPECT_TRUE(made->may_hand_out);
    EXPECT_TRUE(look(sample_.petrova).error().is(RefusalCode::not_your_role));
}

TEST_F(MakingAnImport, WithoutTheWishAnUnknownClassIsAMistake) {
    PeopleImport import = import_of(list);
    import.unknown_classes = UnknownClasses::refused;
    EXPECT_EQ(imported_by(sample_.deputy, import), "import_rejected");
    import = import_of("Роль;Фамилия;Имя;Личный номер;Класс\nученик;Юрьев;Ян;77;Седьмой\n");
    EXPECT_EQ(imported_by(sample_.deputy, import), "import_rejected");
}

TEST_F(MakingAnImport, WritesWhatWasSeenAndNothingElse) {
    PeopleImport import = import_of(list);
    import.source.seen_digest = digest(import);
    EXPECT_EQ(digest(import), digest(import));
    PeopleImport other = import;
    other.source.digest = "another file";
    EXPECT_EQ(imported_by(sample_.deputy, other), "import_stale");
    // A colleague has brought the same people in the meantime.
    ASSERT_EQ(imported_by(sample_.deputy, import_of(list)), "recorded");
    EXPECT_EQ(imported_by(sample_.deputy, import), "import_stale");
}

TEST_F(MakingAnImport, LoginsAreForItsPeopleByItsAuthorForADay) {
    ASSERT_EQ(imported_by(sample_.deputy, import_of(list)), "recorded");
    const PersonId brought = look(sample_.deputy)->persons[0].person_id;
    EXPECT_EQ(logins(sample_.deputy, {brought}), "");
    EXPECT_EQ(logins(sample_.director, {brought}), "not_your_role");
    EXPECT_EQ(logins(sample_.petrova, {brought}), "not_your_role");
    EXPECT_EQ(logins(sample_.deputy, {brought, sample_.petrova}), "not_found");
    EXPECT_EQ(logins(sample_.deputy, std::vector<PersonId>(21, brought)), "page_too_large");
    at(Date{2026, 9, 9}, 12, 0);
    EXPECT_EQ(logins(sample_.deputy, {brought}), "edit_window_over");
    EXPECT_FALSE(look(sample_.deputy)->may_hand_out);
}

// Evidence: INT-04.
TEST_F(MakingAnImport, IsTakenBackAndMayBeMadeAgain) {
    ASSERT_EQ(imported_by(sample_.deputy, import_of(list)), "recorded");
    const CommandId first = import_id_;
    EXPECT_EQ(undone_by(sample_.petrova), "not_your_role");
    EXPECT_EQ(undone_by(sample_.deputy), "recorded");
    EXPECT_EQ(look(sample_.deputy)->enrolment_count, 0);
    EXPECT_EQ(undone_by(sample_.deputy), "already_closed");
    ASSERT_EQ(imported_by(sample_.deputy, import_of(list)), "recorded");
    const auto again = look(sample_.deputy);
    EXPECT_EQ(again->enrolment_count, 2);
    EXPECT_TRUE(again->persons.empty());  // Their cards stayed.
    import_id_ = first;
    EXPECT_EQ(look(sample_.deputy)->persons.size(), 4u);
    import_id_ = id_of<CommandId>(4040);
    EXPECT_EQ(undone_by(sample_.deputy), "not_found");
}

// Evidence: INT-04.
TEST_F(MakingAnImport, IsNotTakenBackOnceAMarkStands) {
    ASSERT_EQ(imported_by(sample_.deputy, import_of(list)), "recorded");
    const PersonId brought = look(sample_.deputy)->persons[0].person_id;
    state({MarkRecorded{.place = {.lesson_id = sample_.russian_7, .student_id = brought},
                        .value = MarkValue::five}});
    const auto undone = school_.append(undo_import(next_command(), sample_.deputy, import_id_));
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().refusal().code, RefusalCode::import_has_records);
    EXPECT_THAT(undone.error().message(), ::testing::HasSubstr("приказами о движении"));
}

TEST_F(MakingAnImport, NobodyComesToAListThatIsClosedNorLeavesIt) {
    const PeopleImport newcomer =
        import_of("Роль;Фамилия;Имя;Личный номер;Класс\nученик;Яшин;Ян;78;5А\n");
    ASSERT_EQ(imported_by(sample_.deputy, import_of(list)), "recorded");
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::lessons}});
    EXPECT_EQ(seen_by_import(newcomer), "") << "its list is open";
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::students}});
    EXPECT_THAT(seen_by_import(newcomer),
                ::testing::HasSubstr(rule_title(ImportRule::class_is_closed)));
    EXPECT_EQ(undone_by(sample_.deputy), "aspect_closed");
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    EXPECT_THAT(seen_by_import(newcomer),
                ::testing::HasSubstr(rule_title(ImportRule::class_is_closed)));
    EXPECT_EQ(undone_by(sample_.deputy), "class_closed");
}

TEST_F(MakingAnImport, WhatIsClosedIsKnownOfASubgroupToo) {
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::lessons},
           ClassClosed{.study_group_id = sample_.class_5b}});
    const auto known = school_.read([&](Reader& reader) {
        return read_known_school(reader, "2026/2027", ProgrammeFamily::general, std::nullopt);
    });
    ASSERT_TRUE(known);
    EXPECT_THAT(
        known->groups_with_closed_lessons,
        ::testing::UnorderedElementsAre(sample_.class_5a, sample_.english_5a_1, sample_.class_5b));
    EXPECT_THAT(known->groups_with_closed_lists, ::testing::UnorderedElementsAre(sample_.class_5b));
}

TEST_F(MakingAnImport, AnotherCommandIsNoImport) {
    import_id_ = next_command();
    ASSERT_TRUE(school_.append({import_id_, PersonId{}, [&](DecisionContext&) {
                                    return Result<std::vector<EntryBody>>{{RoleAssigned{}}};
                                }}));
    EXPECT_TRUE(look(sample_.deputy).error().is(RefusalCode::not_found));
}

}  // namespace
}  // namespace letopis::testing
