"""Submit a file of predictions to Meydan and wait for its score. Needs only Python 3.9 or later.

MEYDAN_TOKEN=meydan_... python3 submit.py https://meydan.example/challenges/my-challenge predictions.csv
"""

import json
import os
import sys
import time
import uuid
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen


def submit(challenge, file, token=None, note=None, check=False):
    """Sends the file and returns the attempt as a dict, once it is scored or refused."""
    site, slug = urlsplit(challenge), challenge.rstrip("/").rsplit("/", 1)[1]
    origin = f"{site.scheme}://{site.netloc}"
    query = {"name": Path(file).name, "check": "yes" if check else "no"}
    if note:
        query["note"] = note
    path = f"/api/v1/me/challenges/{slug}/attempts"
    headers = {"Authorization": f"Bearer {token or os.environ['MEYDAN_TOKEN']}"}

    sent, attempt = ask(
        f"{origin}{path}?{urlencode(query)}",
        {**headers, "Content-Type": "text/csv", "Idempotency-Key": uuid.uuid4().hex},
        Path(file).read_bytes(),
    )
    while attempt["state"] == "waiting":
        time.sleep(1)
        _, attempt = ask(origin + sent["Location"], headers)
    return attempt


def ask(address, headers, data=None):
    try:
        with urlopen(Request(address, data, headers)) as answer:
            return answer.headers, json.load(answer)
    except HTTPError as error:
        raise SystemExit(reason(error)) from error
    except URLError as error:
        raise SystemExit(f"{address.split('?')[0]}: {error.reason}") from error


def reason(error):
    """Why a request was refused, in words; the server says so in JSON, a proxy before it may not."""
    try:
        return json.load(error)["detail"]
    except (ValueError, KeyError):
        return str(error)


if __name__ == "__main__":
    if len(sys.argv) != 3 or "MEYDAN_TOKEN" not in os.environ:
        raise SystemExit(__doc__)
    outcome = submit(*sys.argv[1:])
    print(json.dumps(outcome, indent=2, ensure_ascii=False))
    sys.exit(0 if outcome["state"] == "scored" else 1)
