#pragma once
// Forms as they are filled in rightly, one for each command: wrong_inputs_test spoils each of their
// values in turn.

#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "entry/entry.h"
#include "http/message/request.h"
#include "ports/testing/sample_school.h"

namespace letopis::http::testing {

/// A request that is granted in the school of form_facts on that day. In `target` and `body`
/// "$zhukova" is her id, "$new" an id of nobody yet, "#visit_opened" the index of the last such
/// entry; quotation marks are written as apostrophes.
struct ValidForm {
    std::string name;  ///< Of the route.
    std::string asker = "deputy";
    Method method = Method::post;
    std::string target;
    std::string body;
    /// What may be otherwise and still is granted: "text=blank", "order_on=past", "$new=other".
    std::set<std::string> free = {};
    Date today{2026, 9, 14};
};
/// How a failed test names it.
inline void PrintTo(const ValidForm& form, std::ostream* out) { *out << form.name; }

std::vector<EntryBody> form_facts(const letopis::testing::SampleSchool& school);
/// What her father has stated.
std::vector<EntryBody> facts_of_family(const letopis::testing::SampleSchool& school);
std::vector<ValidForm> valid_forms();
std::vector<ValidForm> forms_of_attendance();
std::vector<ValidForm> forms_of_changes();
std::vector<ValidForm> forms_of_days();
std::vector<ValidForm> forms_of_journal();
std::vector<ValidForm> forms_of_marks();
std::vector<ValidForm> forms_of_awards();
std::vector<ValidForm> forms_of_taking_back();
std::vector<ValidForm> forms_of_decisions();
std::vector<ValidForm> forms_of_attestation();
std::vector<ValidForm> forms_of_finals();
std::vector<ValidForm> forms_of_people();
std::vector<ValidForm> forms_of_posts();
std::vector<ValidForm> forms_of_staff();
/// "$zhukova" and the like made into ids.
std::string with_ids(std::string text, const letopis::testing::SampleSchool& school);
/// The person of such a word.
PersonId person_named(const std::string& word, const letopis::testing::SampleSchool& school);

}  // namespace letopis::http::testing
