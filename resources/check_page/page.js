"use strict";
(function () {
  const data = JSON.parse(document.getElementById("data").textContent);
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const EPOCH = Date.UTC(2020, 0, 1);
  const SIGNS = { valid: "✓", flagged: "!", withdrawn: "✗", changed: "✗", unknown: "?", unknown_key: "?" };
  const text = new TextEncoder();
  let language = navigator.language && !navigator.language.toLowerCase().startsWith("nl") ? "en" : "nl";
  let list = null;
  let shown = null;

  const at = (id) => document.getElementById(id);
  const say = (key, facts) =>
    data.words[language][key].replace(/\{(\w+)\}/g, (_, name) => (facts && facts[name] !== undefined ? facts[name] : ""));

  function fromBase64url(letters) {
    const plain = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  }

  function fromBase32(letters) {
    const bytes = [];
    let bits = 0;
    let held = 0;
    for (const letter of letters) {
      const value = LETTERS.indexOf(letter);
      if (value < 0) return null;
      held = (held << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 255);
        held &= (1 << bits) - 1;
      }
    }
    return Uint8Array.from(bytes);
  }

  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const number = (bytes) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

  function digest(salt, what, said, length) {
    const body = text.encode(what + said.trim().normalize("NFC"));
    const whole = new Uint8Array(salt.length + body.length);
    whole.set(salt);
    whole.set(body, salt.length);
    return sha256(whole).slice(0, length * 2);
  }

  function written(year, running) {
    const figures = String(year).padStart(4, "0") + String(running).padStart(5, "0");
    let state = 0;
    for (const figure of figures) state = Number(data.damm[state][Number(figure)]);
    return figures.slice(0, 4) + "-" + figures.slice(4) + "-" + state;
  }

  async function holds(publicKey, signature, signed) {
    if (window.crypto && crypto.subtle) {
      try {
        const key = await crypto.subtle.importKey("raw", publicKey, { name: "Ed25519" }, false, ["verify"]);
        return await crypto.subtle.verify({ name: "Ed25519" }, key, signature, signed);
      } catch (error) {
        // This browser does not know Ed25519 yet.
      }
    }
    return nacl.sign.detached.verify(signed, signature, publicKey);
  }

  function read(typed) {
    const compact = typed.replace(/\s+/g, "");
    const code = decodeURIComponent(compact.slice(compact.lastIndexOf("#") + 1)).toUpperCase();
    if (!code.startsWith("TB1:")) return null;
    const bytes = fromBase32(code.slice(4).replace(/=+$/, ""));
    if (bytes === null || bytes.length !== 103) return null;
    const core = bytes.slice(0, 39);
    const signed = new Uint8Array(43);
    signed.set(text.encode("TB1:"));
    signed.set(core, 4);
    return {
      keyId: hex(core.slice(0, 4)),
      number: written(number(core.slice(4, 6)), number(core.slice(6, 9))),
      salt: core.slice(9, 15),
      name: hex(core.slice(15, 23)),
      organisation: hex(core.slice(23, 29)),
      given: number(core.slice(29, 32)),
      attended: number(core.slice(32, 35)),
      start: EPOCH + number(core.slice(35, 37)) * 86400000,
      until: EPOCH + number(core.slice(37, 39)) * 86400000,
      signed: signed,
      signature: bytes.slice(39),
    };
  }

  async function judged(typed) {
    let proof = null;
    try {
      proof = read(typed);
    } catch (error) {
      proof = null;
    }
    if (proof === null) return { state: "unknown" };
    const keys = data.keys.filter((key) => key.id === proof.keyId);
    if (!keys.length) return { state: "unknown_key", proof: proof };
    for (const key of keys) {
      if (await holds(fromBase64url(key.public), proof.signature, proof.signed)) {
        // A list from before the paper was made says nothing of it.
        const fresh = list !== null && Date.parse(list.made_at.slice(0, 10)) >= proof.until;
        if (!fresh) return { state: "valid", sentence: "signed_only", proof: proof };
        if (list.withdrawn.includes(proof.number)) return { state: "withdrawn", proof: proof };
        if (list.flagged.includes(proof.number)) return { state: "flagged", proof: proof };
        return { state: "valid", sentence: "listed", proof: proof };
      }
    }
    return { state: "changed", proof: proof };
  }

  async function readList(signed) {
    const parts = signed.trim().split(".");
    if (parts.length !== 3) return null;
    try {
      const utf8 = new TextDecoder("utf-8", { fatal: true });
      const header = JSON.parse(utf8.decode(fromBase64url(parts[0])));
      const told = JSON.parse(utf8.decode(fromBase64url(parts[1])));
      if (header.alg !== "EdDSA" || header.typ !== "timebank-withdrawals+jwt") return null;
      for (const key of data.keys) {
        const body = text.encode(parts[0] + "." + parts[1]);
        if (await holds(fromBase64url(key.public), fromBase64url(parts[2]), body)) return told;
      }
    } catch (error) {
      // Not a list of ours: as good as none.
    }
    return null;
  }

  const day = (moment) =>
    new Intl.DateTimeFormat(data.places[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(moment));

  function duration(minutes) {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const parts = [];
    if (hours || !rest) parts.push(say(hours === 1 ? "hour" : "hours", { count: hours }));
    if (rest) parts.push(say(rest === 1 ? "minute" : "minutes", { count: rest }));
    return parts.join(" ");
  }

  function facts() {
    const proof = shown.proof;
    const rows = [];
    if (!proof || shown.state === "unknown_key") return rows;
    rows.push([say("number"), proof.number]);
    if (shown.state === "changed") return rows;
    rows.push([say("period"), say("from_until", { start: day(proof.start), until: day(proof.until) })]);
    rows.push([say("given"), duration(proof.given)], [say("attended"), duration(proof.attended)]);
    if (ofCentre(proof)) rows.push([say("organisation"), data.centre]);
    rows.push([say("signed_by"), data.phone ? data.centre + ", " + data.phone : data.centre]);
    return rows;
  }

  const ofCentre = (proof) => proof.organisation === digest(proof.salt, "organisation", data.centre, 6);

  function show() {
    document.documentElement.lang = language;
    document.title = say("title") + " – " + data.centre;
    for (const each of ["nl", "en"]) at(each).setAttribute("aria-pressed", String(each === language));
    for (const [id, key] of [
      ["title", "title"], ["code-label", "code"], ["code-hint", "code_hint"], ["check-button", "check"],
      ["name-label", "name"], ["organisation-label", "organisation_on_paper"], ["compare-button", "compare_names"],
      ["privacy", "privacy"], ["judgement", "no_judgement"],
    ]) at(id).textContent = say(key);
    at("listed").textContent = list === null ? say("no_list") : say("list_of", { day: day(list.made_at) });
    at("result").hidden = shown === null;
    const nameable = shown !== null && shown.state === "valid";
    at("names").hidden = !nameable;
    if (shown === null) return;
    at("result").dataset.state = shown.state;
    at("sign").textContent = SIGNS[shown.state];
    const phone = data.phone ? say("call", { phone: data.phone }) : "";
    at("sentence").textContent = say(shown.sentence || shown.state, {
      number: shown.proof ? shown.proof.number : "",
      centre: data.centre,
      phone: phone,
      day: list === null ? "" : day(list.made_at),
    }).trim();
    at("compare").textContent = say("compare");
    at("compare").hidden = !nameable && shown.state !== "flagged";
    at("facts").replaceChildren(
      ...facts().flatMap(([label, value]) => {
        const term = document.createElement("dt");
        const description = document.createElement("dd");
        term.textContent = label;
        description.textContent = value;
        return [term, description];
      })
    );
    at("under").hidden = !nameable || ofCentre(shown.proof);
  }

  async function check(typed) {
    shown = await judged(typed);
    at("names-told").textContent = "";
    at("name").value = "";
    at("organisation").value = "";
    show();
    at("result").focus();
  }

  function compareNames() {
    const name = at("name").value;
    const organisation = at("under").hidden ? "" : at("organisation").value;
    const proof = shown.proof;
    const wrong =
      (name.trim() && digest(proof.salt, "name", name, 8) !== proof.name) ||
      (organisation.trim() && digest(proof.salt, "organisation", organisation, 6) !== proof.organisation);
    const empty = !name.trim() && !organisation.trim();
    at("names-told").textContent = empty ? say("type_a_name") : say(wrong ? "names_wrong" : "names_right");
    at("names-told").dataset.state = empty ? "" : wrong ? "wrong" : "right";
  }

  async function begin() {
    list = await readList(data.list);
    const typed = location.hash.slice(1);
    if (typed) await check(typed);
    else show();
    // Beside this page there may be a newer list than the one it was made with.
    try {
      const answer = await fetch(data.list_file, { cache: "no-store", credentials: "omit" });
      const newer = answer.ok ? await readList(await answer.text()) : null;
      if (newer !== null && (list === null || newer.made_at > list.made_at)) {
        list = newer;
        if (shown !== null && shown.proof) shown = await judged(location.hash.slice(1) || at("code").value);
        show();
      }
    } catch (error) {
      // Opened as a file, or there is none.
    }
    document.documentElement.dataset.ready = "yes";
  }

  for (const each of ["nl", "en"]) {
    at(each).addEventListener("click", () => {
      language = each;
      show();
    });
  }
  at("codes").addEventListener("submit", (event) => {
    event.preventDefault();
    // What was scanned before no longer belongs in the address.
    if (location.hash) history.replaceState(null, "", "#");
    check(at("code").value);
  });
  at("names").addEventListener("submit", (event) => {
    event.preventDefault();
    compareNames();
  });
  window.addEventListener("hashchange", () => check(location.hash.slice(1)));
  begin();
})();
