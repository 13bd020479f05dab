// Leads on to the new address, with the part of the page that was asked for; without scripts, the page leads on itself.
location.replace(document.currentScript.dataset.to + location.hash);
