#pragma once
// Founds a school in memory, by the code "right code": as server/founding.h does it in files.

#include "app/people/found_school.h"
#include "http/context.h"
#include "ports/testing/memory_school.h"

namespace letopis::http::testing {

class MemoryFounding final : public Founding {
public:
    bool admits(std::string_view code) const override { return code == "right code"; }
    Result<Done> found(const FirstOrganization& first) override {
        FoundSchool founding{.organization = first.organization,
                             .director = first.director,
                             .directs_from = Date{2026, 9, 14},
                             .basis = first.basis};
        founding.director.person_id = letopis::testing::id_of<PersonId>(1);
        LETOPIS_TRY_DONE(founded.append(
            found_school(letopis::testing::id_of<CommandId>(++attempts_), std::move(founding))));
        return Done{};
    }

    letopis::testing::MemorySchool founded;

private:
    int attempts_ = 0;
};

}  // namespace letopis::http::testing
