#pragma once
// Lessons as the printed pages of a course have them.

#include <string>
#include <vector>

#include "domain/statements/building.h"

namespace letopis {

/// Lessons to the day of printing, in order, cancelled ones included. Refers to the facts.
std::vector<const Lesson*> printed_lessons(const PageFormFacts& facts);
/// The same without cancelled ones.
std::vector<const Lesson*> given_lessons(const PageFormFacts& facts);

/// "Разговоры о важном (внеурочная деятельность)": beside the curriculum a page says what it is.
std::string printed_subject(const Subject& subject);

}  // namespace letopis
