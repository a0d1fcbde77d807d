#pragma once
// Printing (печать): forms made on a worker, as drafts and working copies.

#include <functional>
#include <string>
#include <utility>

#include "crypto/hash.h"
#include "http/rooms/on_worker.h"
#include "http/routes/respond.h"

namespace letopis::http {

/// Who asks for a printed form, for the worker that makes it.
struct Printing {
    const School& school;
    Standing standing;
    Instant now;

    static Printing of(Call& call) {
        return {.school = call.school(), .standing = call.standing(), .now = call.now()};
    }
    template <class Open>
    auto read(Open open) const {
        return school.readers.read([&](Reader& reader) { return open(reader, standing, now); });
    }
};

/// What the technical footer says: which data, when, by whom (PRT-05).
Result<DocumentStamp> stamp_of(const Printing& printing, const std::string& data_json);
template <Described Form>
Result<DocumentStamp> stamp_of(const Printing& printing, const Form& form) {
    return stamp_of(printing, write_json(form));
}

PdfFile file_of(const Bytes& bytes, std::string name);

/// Made on a worker; only the finished file comes back.
void print(Call& call, const Later<PdfFile>& later,
           std::function<Result<PdfFile>(const Printing&)> make);

Result<PdfFile> printed_form(const Printing& printing, const TableForm& form);

/// Prints the TableForm that `open` gives.
void print_form(Call& call, const Later<PdfFile>& later, Opening<TableForm> open);

}  // namespace letopis::http
