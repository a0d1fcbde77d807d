#include "app/imports/import_people.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "app/imports/brought_dates.h"
#include "app/imports/class_of_title.h"
#include "app/imports/made_import.h"
#include "app/imports/person_match.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/classes/group_titles.h"
#include "exchange/problem.h"
#include "ports/standing.h"

namespace letopis {
namespace {

bool same_name(const Person& known, const BroughtPerson& brought) {
    return folded_name(name_of(known)) == folded_name(brought.name);
}

/// Both dates known and different: two people, whatever their names.
bool born_otherwise(const Person& known, const BroughtPerson& brought) {
    return known.birth_date && brought.birth_date && known.birth_date != brought.birth_date;
}

bool born_the_same_day(const Person& known, const BroughtPerson& brought) {
    return known.birth_date && brought.birth_date && known.birth_date == brought.birth_date;
}

ImportState state_of(const void* known) {
    return known == nullptr ? ImportState::added : ImportState::already_there;
}

/// "№ 101, 102"
std::string numbers_of(const BroughtGuardian& guardian) {
    std::string words;
    for (const BroughtChild& child : guardian.children)
        words += (words.empty() ? "№ " : ", ") + child.personal_no;
    return words;
}

class PeopleDeciding {
public:
    PeopleDeciding(const KnownSchool& school, const PeopleImport& import, Instant now,
                   RandomSource& random)
        : school_{school}, index_{school}, import_{import}, now_{now}, random_{random} {
        for (const StudyGroup& group : school_.groups)
            groups_.emplace(folded_group_title(group.title), &group);
    }

    Result<PeopleDecision> decide() && {
        if (!school_.year) {
            problems_.add(0, ImportRule::unknown_group,
                          "учебного года " + import_.year_title + " в базе нет");
        } else {
            decide_students();
            decide_employees();
            decide_guardians();
        }
        if (!problems_.empty()) {
            Refusal refusal = problems_.refusal();
            refusal.detail = "Файл: " + import_.file_name + ".";
            return refusal;
        }
        ImportSummary& summary = decided_.decision.summary;
        if (!import_.people.sheet.empty())
            summary.notes.push_back("Лист книги: " + quoted(import_.people.sheet) + ".");
        for (const ImportCount& count :
             {classes_, students_, enrolments_, guardians_, guardianships_, employees_})
            if (count.added + count.already_there > 0) summary.counts.push_back(count);
        return std::move(decided_);
    }

private:
    void state(EntryBody entry) { decided_.decision.entries.push_back(std::move(entry)); }

    /// A later row sorts later (id.h), though all are made in one moment.
    PersonId next_id() {
        PersonId id = PersonId::make(now_, random_);
        if (id <= last_id_) {
            IdBytes bytes = last_id_.bytes();
            for (std::size_t i = bytes.size(); --i > tail_of_id;)
                if (++bytes[i] != 0) break;
            id = PersonId{bytes};
        }
        last_id_ = id;
        return id;
    }

    PersonId add_person(const BroughtPerson& brought) {
        const Person person{.person_id = next_id(),
                            .last_name = brought.name.last_name,
                            .first_name = brought.name.first_name,
                            .patronymic = brought.name.patronymic,
                            .sex = brought.sex,
                            .birth_date = brought.birth_date,
                            .personal_no = brought.personal_no};
        state(PersonRegistered{person});
        decided_.logins.push_back({person.person_id, brought.login});
        return person.person_id;
    }

    void show(const BroughtPerson& brought, const char* kind, std::string about,
              ImportState state) {
        decided_.decision.summary.rows.push_back({.line = brought.line,
                                                  .kind = kind,
                                                  .title = words_of(brought),
                                                  .about = std::move(about),
                                                  .state = state});
    }

    /// The class of this title; formed when that was wished and the title says which it is.
    const StudyGroup* find_group(const std::string& title) {
        const std::string folded = folded_group_title(title);
        const auto found = groups_.find(folded);
        if (found != groups_.end()) return found->second;
        if (import_.unknown_classes == UnknownClasses::refused || school_.period_systems.empty())
            return nullptr;
        const auto wanted = class_of_title(title);
        if (!wanted) return nullptr;
        StudyGroup& group = formed_.emplace_back(*wanted);
        group.study_group_id = StudyGroupId::make(now_, random_);
        group.school_year_id = school_.year->school_year_id;
        group.period_system_id = school_.period_systems.front().period_system_id;
        state(StudyGroupFormed{group});
        ++classes_.added;
        groups_.emplace(folded, &group);
        return &group;
    }

    void conflict(const BroughtPerson& brought, ImportRule rule, const std::string& with) {
        problems_.add(brought.line, rule, words_of(brought) + ": " + with);
    }

    // --- Students ---

    /// The student of the school who this is: by number and name, or by name and date of birth.
    const KnownPerson* find_student(const BroughtPerson& brought) {
        for (const KnownPerson* known : index_.numbered(brought.personal_no)) {
            const Person& person = known->person;
            const bool same = same_name(person, brought) && !born_otherwise(person, brought);
            if (same && (!known->enrolments.empty() || born_the_same_day(person, brought)))
                return known;
            if (same || known->enrolments.empty()) continue;  // An employee's number.
            conflict(brought, ImportRule::conflicts_with_database,
                     "№ " + brought.personal_no + " у другого: " + person.full_name());
            return nullptr;
        }
        for (const KnownPerson* known : index_.named(brought.name)) {
            const Person& person = known->person;
            if (!born_the_same_day(person, brought)) continue;
            if (person.personal_no.empty()) return known;
            if (known->enrolments.empty()) continue;  // An employee's number.
            conflict(brought, ImportRule::conflicts_with_database,
                     "в базе № " + person.personal_no + ", в файле № " + brought.personal_no);
            return nullptr;
        }
        return nullptr;
    }

    void decide_students() {
        for (const BroughtStudent& student : import_.people.students) {
            dates_.check_birth(student.person);
            const StudyGroup* group = find_group(student.group_title);
            if (group == nullptr) {
                problems_.add(student.person.line, ImportRule::unknown_group,
                              "«" + student.group_title + "», " + words_of(student.person));
                continue;
            }
            const KnownPerson* known = find_student(student.person);
            ++(known == nullptr ? students_.added : students_.already_there);
            show(student.person, "Обучающийся", group->title, state_of(known));
            const StudentId id =
                known == nullptr ? add_person(student.person) : known->person.person_id;
            ids_by_number_.emplace(student.person.personal_no, id);
            remember(student.person, id);
            if (known == nullptr || needs_enrolment(student, *known, *group))
                enrol(student, id, *group);
        }
    }

    bool needs_enrolment(const BroughtStudent& student, const KnownPerson& known,
                         const StudyGroup& wanted) {
        const Date on = student.enrolled_on.value_or(school_.year->starts_on);
        for (const Enrolment& enrolment : known.enrolments) {
            if (!enrolment.covers(on) && enrolment.enrolled_on < on) continue;
            if (enrolment.left_reason == import_undone_reason) continue;
            if (enrolment.study_group_id == wanted.study_group_id) {
                ++enrolments_.already_there;
                return false;
            }
            for (const StudyGroup& group : school_.groups) {
                if (group.study_group_id != enrolment.study_group_id || group.kind != wanted.kind ||
                    group.kind == StudyGroupKind::association_group ||
                    group.kind == StudyGroupKind::subgroup)
                    continue;
                conflict(
                    student.person, ImportRule::conflicts_with_database,
                    "уже числится в «" + group.title + "», в файле «" + student.group_title + "»");
                return false;
            }
        }
        return true;
    }

    void enrol(const BroughtStudent& student, StudentId id, const StudyGroup& group) {
        if (school_.groups_with_closed_lists.contains(group.study_group_id))
            return conflict(student.person, ImportRule::class_is_closed, group.title);
        dates_.check_order(student);
        const Date enrolled_on = student.enrolled_on.value_or(school_.year->starts_on);
        dates_.check_enrolment(student, enrolled_on, *school_.year);
        ++enrolments_.added;
        state(StudentEnrolled{.student_id = id,
                              .study_group_id = group.study_group_id,
                              .enrolled_on = enrolled_on,
                              .order_no = student.order_no,
                              .order_on = student.order_on});
    }

    // --- Employees and guardians: one person may be both ---

    static std::string key_of(const BroughtPerson& person) {
        return person.birth_date ? folded_name(person.name) + "|" + person.birth_date->iso()
                                 : std::string{};
    }

    void remember(const BroughtPerson& brought, PersonId id) {
        if (const std::string key = key_of(brought); !key.empty()) ids_by_birth_.emplace(key, id);
    }

    std::optional<PersonId> already_in_file(const BroughtPerson& brought) const {
        const auto found = ids_by_birth_.find(key_of(brought));
        if (found == ids_by_birth_.end()) return std::nullopt;
        return found->second;
    }

    void decide_employees() {
        for (const BroughtEmployee& employee : import_.people.employees) {
            const BroughtPerson& brought = employee.person;
            dates_.check_birth(brought);
            std::vector<const KnownPerson*> alike;
            for (const KnownPerson* known : index_.employees_named(brought.name)) {
                const Person& person = known->person;
                const bool other_number = !person.personal_no.empty() &&
                                          !brought.personal_no.empty() &&
                                          person.personal_no != brought.personal_no;
                if (!born_otherwise(person, brought) && !other_number) alike.push_back(known);
            }
            if (alike.size() > 1) {
                conflict(brought, ImportRule::ambiguous_person,
                         "в базе " + alike[0]->person.full_name() + " и " +
                             alike[1]->person.full_name());
                continue;
            }
            ++(alike.empty() ? employees_.added : employees_.already_there);
            show(brought, "Работник", employee.position,
                 state_of(alike.empty() ? nullptr : alike.front()));
            remember(brought,
                     alike.empty() ? add_person(brought) : alike.front()->person.person_id);
        }
    }

    /// A guardian is known by date of birth, or by number, or as the guardian of the same child.
    std::optional<PersonId> find_guardian(const BroughtGuardian& guardian) {
        const BroughtPerson& brought = guardian.person;
        if (const auto id = already_in_file(brought)) return id;
        const KnownPerson* unclear = nullptr;
        for (const KnownPerson* known : index_.named(brought.name)) {
            if (born_otherwise(known->person, brought)) continue;
            const bool guards_one_of_them =
                std::any_of(known->children.begin(), known->children.end(),
                            [&](const Guardianship& one) { return is_child(guardian, one); });
            if (born_the_same_day(known->person, brought) || guards_one_of_them)
                return known->person.person_id;
            if (known->enrolments.empty()) unclear = known;
        }
        if (unclear != nullptr)
            conflict(brought, ImportRule::ambiguous_person,
                     "в базе есть " + unclear->person.full_name());
        return std::nullopt;
    }

    bool is_child(const BroughtGuardian& guardian, const Guardianship& known) const {
        return std::any_of(guardian.children.begin(), guardian.children.end(),
                           [&](const BroughtChild& child) {
                               return child_id(child.personal_no) == known.student_id;
                           });
    }

    std::optional<StudentId> child_id(const std::string& personal_no) const {
        const auto found = ids_by_number_.find(personal_no);
        if (found != ids_by_number_.end()) return found->second;
        for (const KnownPerson* known : index_.numbered(personal_no))
            if (!known->enrolments.empty()) return known->person.person_id;
        return std::nullopt;
    }

    bool is_known_guardianship(PersonId guardian, StudentId child) const {
        const KnownPerson* known = index_.person(guardian);
        return known != nullptr && std::any_of(known->children.begin(), known->children.end(),
                                               [&](const Guardianship& one) {
                                                   return one.student_id == child && !one.valid_to;
                                               });
    }

    void decide_guardians() {
        for (const BroughtGuardian& guardian : import_.people.guardians) {
            dates_.check_birth(guardian.person);
            const auto found = find_guardian(guardian);
            ++(found ? guardians_.already_there : guardians_.added);
            show(guardian.person, "Представитель", numbers_of(guardian),
                 state_of(found ? &*found : nullptr));
            const PersonId id = found ? *found : add_person(guardian.person);
            for (const BroughtChild& child : guardian.children) {
                const auto child_found = child_id(child.personal_no);
                if (!child_found) {
                    problems_.add(
                        child.line, ImportRule::unknown_child,
                        "№ " + child.personal_no + ", представитель " + words_of(guardian.person));
                    continue;
                }
                const bool there = is_known_guardianship(id, *child_found);
                ++(there ? guardianships_.already_there : guardianships_.added);
                if (!there)
                    state(GuardianshipEstablished{{.student_id = *child_found,
                                                   .guardian_id = id,
                                                   .relation = child.relation,
                                                   .valid_from = school_.year->starts_on,
                                                   .basis = "список «" + import_.file_name +
                                                            "», строка " +
                                                            std::to_string(child.line)}});
            }
        }
    }

    const KnownSchool& school_;
    PersonIndex index_;
    const PeopleImport& import_;
    Instant now_;
    RandomSource& random_;
    PersonId last_id_;
    static constexpr std::size_t tail_of_id = 8;  ///< Chance begins behind it.

    Problems problems_{import_.people.sheet};
    BroughtDates dates_{moscow_date(now_), problems_};
    PeopleDecision decided_;
    ImportCount classes_{"Классы"};
    ImportCount students_{"Обучающиеся"};
    ImportCount enrolments_{"Зачисления"};
    ImportCount guardians_{"Законные представители"};
    ImportCount guardianships_{"Представительства"};
    ImportCount employees_{"Работники"};
    std::unordered_map<std::string, const StudyGroup*> groups_;
    std::deque<StudyGroup> formed_;
    std::unordered_map<std::string, StudentId> ids_by_number_;  ///< Students of the file.
    std::unordered_map<std::string, PersonId> ids_by_birth_;    ///< Anybody of the file.
};

Result<PeopleDecision> decide_on(Reader& reader, const PeopleImport& import, Instant now,
                                 RandomSource& random) {
    LETOPIS_TRY(school, read_known_school(reader, import.year_title, ProgrammeFamily::general,
                                          std::nullopt));
    return decide_import_people(school, import, now, random);
}

}  // namespace

Result<PeopleDecision> decide_import_people(const KnownSchool& school, const PeopleImport& import,
                                            Instant now, RandomSource& random) {
    return PeopleDeciding{school, import, now, random}.decide();
}

Result<ImportSummary> preview_import_people(Reader& reader, const PeopleImport& import, Instant now,
                                            RandomSource& random) {
    LETOPIS_TRY(decided, decide_on(reader, import, now, random));
    return std::move(decided.decision.summary);
}

Result<PeopleReceipt> import_people(Writer& writer, CommandId command_id, PersonId actor_id,
                                    const PeopleImport& import, RandomSource& random) {
    PeopleReceipt done;
    // append waits for the scribe, so the references outlive the decision.
    const Decision decide = [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
        LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_people,
                                             moscow_date(context.now)));
        LETOPIS_TRY(decided, decide_on(context.reader, import, context.now, random));
        LETOPIS_TRY_DONE(check_as_seen(import.source, decided.decision.summary));
        done.import.summary = std::move(decided.decision.summary);
        done.logins = std::move(decided.logins);
        return std::move(decided.decision.entries);
    };
    LETOPIS_TRY(receipt, writer.append({command_id, actor_id, decide}));
    done.import.receipt = receipt;
    return done;
}

}  // namespace letopis
